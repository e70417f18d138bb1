/* Untested on Windows: compiled here with MinGW, never run there.
 *
 * Simple MAPI for Tintero: what "Send to > Mail recipient" and office programs call to have a message written. It only
 * starts `tintero.exe mailto:... --attach FILE...` with what it was given; the person sees everything and presses Send.
 * No address book, no reading of mail: those calls answer MAPI_E_NOT_SUPPORTED.
 *
 *   x86_64-w64-mingw32-gcc -Os -s -shared -o tinteromapi.dll packaging/windows/mapi.c packaging/windows/mapi.def -lshlwapi
 */
#define UNICODE
#define _UNICODE
#include <windows.h>
#include <shlwapi.h>
#include <stddef.h>
#include <wchar.h>

#define MAX_COMMAND 32000 /* characters; Windows allows 32767 */

enum { SUCCESS_SUCCESS = 0, MAPI_E_FAILURE = 2, MAPI_E_TOO_MANY_FILES = 9, MAPI_E_NOT_SUPPORTED = 26 };
enum { MAPI_TO = 1, MAPI_CC = 2, MAPI_BCC = 3 };

/* As mapi.h lays them out; `wide` says whether the texts are UTF-16. */
typedef struct { ULONG reserved, flags, position; void *path, *name; void *type; } File;
typedef struct { ULONG reserved, kind; void *name, *address; ULONG id_size; void *id; } Person;
typedef struct {
    ULONG reserved;
    void *subject, *text, *type, *date, *conversation;
    ULONG flags;
    Person *originator;
    ULONG people;
    Person *person;
    ULONG files;
    File *file;
} Message;

static HINSTANCE self;

typedef struct { wchar_t *text; size_t used; BOOL full; } Line;

static void add(Line *line, const wchar_t *text)
{
    size_t length = wcslen(text);
    if (line->used + length >= MAX_COMMAND) {
        line->full = TRUE;
        return;
    }
    wmemcpy(line->text + line->used, text, length + 1);
    line->used += length;
}

/* Of a caller's text, UTF-16 of our own. The result is freed with HeapFree. */
static wchar_t *own(const void *text, BOOL wide)
{
    int length;
    wchar_t *made;
    if (text == NULL)
        text = wide ? (const void *)L"" : (const void *)"";
    length = wide ? (int)wcslen(text) + 1 : MultiByteToWideChar(CP_ACP, 0, text, -1, NULL, 0);
    made = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, (size_t)length * sizeof(wchar_t));
    if (made == NULL)
        return NULL;
    if (wide)
        wmemcpy(made, text, (size_t)length);
    else
        MultiByteToWideChar(CP_ACP, 0, text, -1, made, length);
    return made;
}

/* RFC 6068: what is not plain is the octets of its UTF-8, each as %XX. That leaves nothing that could end an argument. */
static void add_encoded(Line *line, const void *text, BOOL wide)
{
    static const wchar_t hex[] = L"0123456789ABCDEF";
    wchar_t *said = own(text, wide);
    char *octets;
    int size, at;
    if (said == NULL) {
        line->full = TRUE;
        return;
    }
    size = WideCharToMultiByte(CP_UTF8, 0, said, -1, NULL, 0, NULL, NULL);
    octets = HeapAlloc(GetProcessHeap(), 0, (size_t)size);
    if (octets == NULL)
        line->full = TRUE;
    else
        WideCharToMultiByte(CP_UTF8, 0, said, -1, octets, size, NULL, NULL);
    for (at = 0; octets != NULL && octets[at] != 0; at++) {
        unsigned char octet = (unsigned char)octets[at];
        wchar_t piece[4] = {L'%', hex[octet >> 4], hex[octet & 15], 0};
        BOOL plain = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z') ||
                     (octet >= '0' && octet <= '9') || octet == '.' || octet == '-' || octet == '_' || octet == '@';
        if (plain) {
            piece[0] = (wchar_t)octet;
            piece[1] = 0;
        }
        add(line, piece);
    }
    if (octets != NULL)
        HeapFree(GetProcessHeap(), 0, octets);
    HeapFree(GetProcessHeap(), 0, said);
}

/* A path holds no quotation mark; one that ends in a backslash would swallow the mark behind it. */
static BOOL add_path(Line *line, const void *path, BOOL wide)
{
    wchar_t *said = own(path, wide);
    BOOL good = said != NULL && *said != 0 && wcschr(said, L'"') == NULL && said[wcslen(said) - 1] != L'\\';
    if (good) {
        add(line, L" \"");
        add(line, said);
        add(line, L"\"");
    }
    if (said != NULL)
        HeapFree(GetProcessHeap(), 0, said);
    return good;
}

static void add_people(Line *line, const Message *message, ULONG kind, const wchar_t *field, BOOL wide, BOOL *begun)
{
    ULONG number, found = 0;
    for (number = 0; number < message->people; number++) {
        const Person *one = &message->person[number];
        wchar_t *address;
        const wchar_t *bare;
        if (one->kind != kind)
            continue;
        address = own(one->address != NULL ? one->address : one->name, wide);
        if (address == NULL)
            continue;
        bare = _wcsnicmp(address, L"SMTP:", 5) == 0 ? address + 5 : address;
        if (found++ == 0) {
            if (*field != 0) {
                add(line, *begun ? L"&" : L"?");
                add(line, field);
                *begun = TRUE;
            }
        } else
            add(line, L",");
        add_encoded(line, bare, TRUE);
        HeapFree(GetProcessHeap(), 0, address);
    }
}

static void add_field(Line *line, const wchar_t *field, const void *text, BOOL wide, BOOL *begun)
{
    if (text == NULL || (wide ? *(const wchar_t *)text == 0 : *(const char *)text == 0))
        return;
    add(line, *begun ? L"&" : L"?");
    add(line, field);
    add_encoded(line, text, wide);
    *begun = TRUE;
}

static ULONG start(const Message *message, BOOL wide)
{
    wchar_t program[MAX_PATH];
    Line line = {HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, (MAX_COMMAND + 1) * sizeof(wchar_t)), 0, FALSE};
    STARTUPINFOW how;
    PROCESS_INFORMATION made;
    BOOL begun = FALSE, went;
    ULONG number;
    ZeroMemory(&how, sizeof how);
    how.cb = sizeof how;
    if (line.text == NULL || GetModuleFileNameW(self, program, MAX_PATH) >= MAX_PATH)
        return MAPI_E_FAILURE;
    PathRemoveFileSpecW(program);
    if (!PathAppendW(program, L"tintero.exe"))
        return MAPI_E_FAILURE;
    add(&line, L"\"");
    add(&line, program);
    add(&line, L"\" \"mailto:");
    add_people(&line, message, MAPI_TO, L"", wide, &begun);
    add_people(&line, message, MAPI_CC, L"cc=", wide, &begun);
    add_people(&line, message, MAPI_BCC, L"bcc=", wide, &begun);
    add_field(&line, L"subject=", message->subject, wide, &begun);
    add_field(&line, L"body=", message->text, wide, &begun);
    add(&line, L"\"");
    if (message->files > 0)
        add(&line, L" --attach");
    for (number = 0; number < message->files; number++)
        if (!add_path(&line, message->file[number].path, wide))
            line.full = TRUE;
    if (line.full) {
        HeapFree(GetProcessHeap(), 0, line.text);
        return message->files > 0 ? MAPI_E_TOO_MANY_FILES : MAPI_E_FAILURE;
    }
    went = CreateProcessW(program, line.text, NULL, NULL, FALSE, 0, NULL, NULL, &how, &made);
    HeapFree(GetProcessHeap(), 0, line.text);
    if (!went)
        return MAPI_E_FAILURE;
    CloseHandle(made.hThread);
    CloseHandle(made.hProcess);
    return SUCCESS_SUCCESS;
}

ULONG WINAPI MAPISendMail(ULONG_PTR session, ULONG_PTR window, Message *message, ULONG flags, ULONG reserved)
{
    (void)session, (void)window, (void)flags, (void)reserved;
    return message != NULL ? start(message, FALSE) : MAPI_E_FAILURE;
}

ULONG WINAPI MAPISendMailW(ULONG_PTR session, ULONG_PTR window, Message *message, ULONG flags, ULONG reserved)
{
    (void)session, (void)window, (void)flags, (void)reserved;
    return message != NULL ? start(message, TRUE) : MAPI_E_FAILURE;
}

/* Paths in one text, with a character between them that the caller chooses. */
ULONG WINAPI MAPISendDocuments(ULONG_PTR window, char *between, char *paths, char *names, ULONG reserved)
{
    enum { MOST = 200 };
    File files[MOST];
    Message message;
    char *copy, *next;
    ULONG result;
    (void)window, (void)names, (void)reserved;
    if (paths == NULL || between == NULL || *between == 0)
        return MAPI_E_FAILURE;
    copy = StrDupA(paths);
    if (copy == NULL)
        return MAPI_E_FAILURE;
    ZeroMemory(&message, sizeof message);
    message.file = files;
    for (next = copy; next != NULL && *next != 0 && message.files < MOST;) {
        char *end = StrChrA(next, (WORD)(unsigned char)*between);
        if (end != NULL)
            *end++ = 0;
        ZeroMemory(&files[message.files], sizeof files[0]);
        files[message.files++].path = next;
        next = end;
    }
    result = next != NULL && *next != 0 ? (ULONG)MAPI_E_TOO_MANY_FILES : start(&message, FALSE);
    LocalFree(copy);
    return result;
}

ULONG WINAPI MAPILogon(ULONG_PTR window, void *profile, void *word, ULONG flags, ULONG reserved, ULONG_PTR *session)
{
    (void)window, (void)profile, (void)word, (void)flags, (void)reserved;
    if (session != NULL)
        *session = 1;
    return SUCCESS_SUCCESS;
}

ULONG WINAPI MAPILogoff(ULONG_PTR session, ULONG_PTR window, ULONG flags, ULONG reserved)
{
    (void)session, (void)window, (void)flags, (void)reserved;
    return SUCCESS_SUCCESS;
}

ULONG WINAPI MAPIFreeBuffer(void *memory)
{
    (void)memory; /* nothing is handed out */
    return SUCCESS_SUCCESS;
}

ULONG WINAPI MAPINotSupported(void)
{
    return MAPI_E_NOT_SUPPORTED;
}

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *reserved)
{
    (void)reserved;
    if (reason == DLL_PROCESS_ATTACH) {
        self = instance;
        DisableThreadLibraryCalls(instance);
    }
    return TRUE;
}
