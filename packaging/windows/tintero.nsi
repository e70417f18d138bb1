; Untested on Windows: compiled here with makensis 3, never run there.
;
; The installer for Windows, from what `python3 packaging/dev.py package` leaves in build/package/frozen on Windows. In
; the top folder:
;
;   makensis /NOCD /DVERSION=0.1.0 /DFROZEN=build/package/frozen /DOUT=dist/tintero-0.1.0-setup.exe packaging/windows/tintero.nsi
;
; It installs for the person who runs it, without administrator rights, and registers
;   - a start menu entry and, for the terminal, tintero-cli.exe in the same folder
;   - mailto: addresses, and .eml files under "Open with"; Windows asks the person before either becomes the default
;   - "Send to > Mail recipient" of other programs (Simple MAPI), when tinteromapi.dll was built: see mapi.c
; The uninstaller takes all of that away, and leaves mail and settings (%LOCALAPPDATA%\tintero) alone.

!ifndef VERSION
  !error "say /DVERSION=..."
!endif
!ifndef FROZEN
  !error "say /DFROZEN=folder that holds tintero and tintero-preview"
!endif
!ifndef OUT
  !define OUT "tintero-${VERSION}-setup.exe"
!endif

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
RequestExecutionLevel user

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"

Name "Tintero"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Tintero"
InstallDirRegKey HKCU "Software\Tintero" "Folder"

!define CLIENT "Software\Clients\Mail\Tintero"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Tintero"
!define MUI_ABORTWARNING
!if /FileExists "${__FILEDIR__}/../../build/package/tintero.ico"
  !define MUI_ICON "${__FILEDIR__}/../../build/package/tintero.ico"
  !define MUI_UNICON "${__FILEDIR__}/../../build/package/tintero.ico"
!endif
!define MUI_FINISHPAGE_RUN "$INSTDIR\tintero.exe"

!insertmacro MUI_PAGE_LICENSE "${__FILEDIR__}/../../LICENSE"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "PortugueseBR"

LangString Running ${LANG_ENGLISH} "Tintero is running. Quit it, then try again."
LangString Running ${LANG_SPANISH} "Tintero está abierto. Ciérralo y vuelve a intentarlo."
LangString Running ${LANG_FRENCH} "Tintero est ouvert. Quittez-le, puis réessayez."
LangString Running ${LANG_GERMAN} "Tintero läuft noch. Beenden Sie es und versuchen Sie es erneut."
LangString Running ${LANG_PORTUGUESEBR} "O Tintero está aberto. Feche-o e tente de novo."

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_ENGLISH} "ProductName" "Tintero"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileDescription" "Tintero setup"
VIAddVersionKey /LANG=${LANG_ENGLISH} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_ENGLISH} "LegalCopyright" "The Tintero authors, MIT License"

; Windows lets nobody replace or delete a program that runs: half an old and half a new one would be left behind.
; Without a window (/S) it ends with 5, as "access denied".
!macro MakeRoom
  ${Do}
    ClearErrors
    Delete "$INSTDIR\tintero.exe"
    ${IfNot} ${Errors}
      ${ExitDo}
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(Running)" /SD IDCANCEL IDRETRY +3
    SetErrorLevel 5
    Quit
  ${Loop}
  RMDir /r "$INSTDIR\_internal" ; what a new version has no more would stay, and be loaded
!macroend

; The desktop reads anew what opens what.
!macro TellDesktop
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Section "Tintero" SectionProgram
  SectionIn RO
  !insertmacro MakeRoom
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/tintero/*"
  WriteRegStr HKCU "Software\Tintero" "Folder" "$INSTDIR"
  CreateShortcut "$SMPROGRAMS\Tintero.lnk" "$INSTDIR\tintero.exe"

  ; the program as a mail client that Windows may offer
  WriteRegStr HKCU "${CLIENT}" "" "Tintero"
  WriteRegStr HKCU "${CLIENT}\DefaultIcon" "" "$INSTDIR\tintero.exe,0"
  WriteRegStr HKCU "${CLIENT}\shell\open\command" "" '"$INSTDIR\tintero.exe"'
  WriteRegStr HKCU "${CLIENT}\Protocols\mailto\shell\open\command" "" '"$INSTDIR\tintero.exe" "%1"'
  WriteRegStr HKCU "${CLIENT}\Capabilities" "ApplicationName" "Tintero"
  WriteRegStr HKCU "${CLIENT}\Capabilities" "ApplicationDescription" "A mail program that starts from writing"
  WriteRegStr HKCU "${CLIENT}\Capabilities\StartMenu" "Mail" "Tintero"
  WriteRegStr HKCU "${CLIENT}\Capabilities\URLAssociations" "mailto" "Tintero.mailto"
  WriteRegStr HKCU "${CLIENT}\Capabilities\FileAssociations" ".eml" "Tintero.eml"
  WriteRegStr HKCU "Software\RegisteredApplications" "Tintero" "${CLIENT}\Capabilities"
  WriteRegStr HKCU "Software\Classes\Tintero.mailto" "" "URL:mailto"
  WriteRegStr HKCU "Software\Classes\Tintero.mailto" "URL Protocol" ""
  WriteRegStr HKCU "Software\Classes\Tintero.mailto\DefaultIcon" "" "$INSTDIR\tintero.exe,0"
  WriteRegStr HKCU "Software\Classes\Tintero.mailto\shell\open\command" "" '"$INSTDIR\tintero.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\Tintero.eml" "" "Email message"
  WriteRegStr HKCU "Software\Classes\Tintero.eml\DefaultIcon" "" "$INSTDIR\tintero.exe,0"
  WriteRegStr HKCU "Software\Classes\Tintero.eml\shell\open\command" "" '"$INSTDIR\tintero.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.eml\OpenWithProgids" "Tintero.eml" ""

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Tintero"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\tintero.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Tintero authors"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  !insertmacro TellDesktop
SectionEnd

Section "Preview as the reader sees it" SectionPreview
  SetOutPath "$INSTDIR"
  File /r "${FROZEN}/tintero-preview/*"
SectionEnd

!if /FileExists "${FROZEN}/tinteromapi.dll"
Section "Mail recipient in other programs (MAPI)" SectionMapi
  SetOutPath "$INSTDIR"
  File "${FROZEN}/tinteromapi.dll"
  WriteRegStr HKCU "${CLIENT}" "DLLPath" "$INSTDIR\tinteromapi.dll"
SectionEnd
!endif

Section "Uninstall"
  !insertmacro MakeRoom
  Delete "$SMPROGRAMS\Tintero.lnk"
  DeleteRegKey HKCU "${CLIENT}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "Tintero"
  DeleteRegKey HKCU "Software\Classes\Tintero.mailto"
  DeleteRegKey HKCU "Software\Classes\Tintero.eml"
  DeleteRegValue HKCU "Software\Classes\.eml\OpenWithProgids" "Tintero.eml"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\Tintero"
  Delete "$INSTDIR\tintero-cli.exe"
  Delete "$INSTDIR\tinteromapi.dll"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  !insertmacro TellDesktop
SectionEnd
