/* What the machine can do at best: read a file, encode it as base64 in lines of 76, write it to a socket.
   usage: floor FILE PORT    prints {"seconds": s} */
#include <arpa/inet.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
enum { LINES = 8192, RAW = 57 * LINES, ENCODED = 78 * LINES };
static unsigned char raw[RAW];
static char encoded[ENCODED];

static size_t encode(size_t count) {
    char *out = encoded;
    for (size_t i = 0, column = 0; i < count; i += 3) {
        unsigned a = raw[i], b = i + 1 < count ? raw[i + 1] : 0, c = i + 2 < count ? raw[i + 2] : 0;
        *out++ = alphabet[a >> 2];
        *out++ = alphabet[(a & 3) << 4 | b >> 4];
        *out++ = i + 1 < count ? alphabet[(b & 15) << 2 | c >> 6] : '=';
        *out++ = i + 2 < count ? alphabet[c & 63] : '=';
        if ((column += 4) == 76) { *out++ = '\r'; *out++ = '\n'; column = 0; }
    }
    return out - encoded;
}

static void put(int to, const char *data, size_t count) {
    while (count) {
        ssize_t n = write(to, data, count);
        if (n <= 0) exit(1);
        data += n;
        count -= n;
    }
}

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    struct timespec start, end;
    clock_gettime(CLOCK_MONOTONIC, &start);
    int file = open(argv[1], O_RDONLY), line = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(atoi(argv[2])), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    char answer[512];
    if (file < 0 || connect(line, (struct sockaddr *)&to, sizeof to)) return 1;
    if (read(line, answer, sizeof answer) <= 0) return 1;
    static const char envelope[] = "MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n";
    put(line, envelope, sizeof envelope - 1);
    if (read(line, answer, sizeof answer) <= 0) return 1;
    size_t filled = 0;
    for (;;) {
        ssize_t n = read(file, raw + filled, RAW - filled);
        if (n < 0) return 1;
        filled += n;
        if (filled == RAW || n == 0) put(line, encoded, encode(filled)), filled = 0;
        if (n == 0) break;
    }
    put(line, "\r\n.\r\n", 5);
    if (read(line, answer, sizeof answer) <= 0) return 1;
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("{\"seconds\": %f}\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9);
    return 0;
}
