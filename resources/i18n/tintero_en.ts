<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Attaching</name>
        <message numerus="yes">
            <source>%n files could not be attached</source>
            <translation>
                <numerusform>%n file could not be attached</numerusform>
                <numerusform>%n files could not be attached</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Counting</name>
        <message numerus="yes">
            <source>%n of {total} words</source>
            <translation>
                <numerusform>%n of {total} words</numerusform>
                <numerusform>%n of {total} words</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n word</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message numerus="yes">
            <source>%n drafts discarded</source>
            <translation>
                <numerusform>%n draft discarded</numerusform>
                <numerusform>%n drafts discarded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages deleted</source>
            <translation>
                <numerusform>%n message deleted</numerusform>
                <numerusform>%n messages deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages saved</source>
            <translation>
                <numerusform>%n message saved</numerusform>
                <numerusform>%n messages saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} and %n other</numerusform>
                <numerusform>{names} and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DeliveryReport</name>
        <message numerus="yes">
            <source>{names} and %n more</source>
            <translation>
                <numerusform>{names} and %n more</numerusform>
                <numerusform>{names} and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message numerus="yes">
            <source>{first} and %n others</source>
            <translation>
                <numerusform>{first} and %n other</numerusform>
                <numerusform>{first} and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message numerus="yes">
            <source>%n replaced</source>
            <translation>
                <numerusform>%n replaced</numerusform>
                <numerusform>%n replaced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Letter</name>
        <message numerus="yes">
            <source>{names} and %n others</source>
            <translation>
                <numerusform>{names} and %n other</numerusform>
                <numerusform>{names} and %n others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Notifier</name>
        <message numerus="yes">
            <source>%n messages sent</source>
            <translation>
                <numerusform>%n message sent</numerusform>
                <numerusform>%n messages sent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n message needs you</numerusform>
                <numerusform>%n messages need you</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Originals</name>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>The original of %n file has changed</numerusform>
                <numerusform>The originals of %n files have changed</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutsideFiles</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>%n more</numerusform>
                <numerusform>%n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Another program wants to attach %n files</source>
            <translation>
                <numerusform>Another program wants to attach %n file</numerusform>
                <numerusform>Another program wants to attach %n files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PicturePanel</name>
        <message numerus="yes">
            <source>%n pictures in this message</source>
            <translation>
                <numerusform>%n picture in this message</numerusform>
                <numerusform>%n pictures in this message</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files keep what they tell: their kind cannot be changed.</source>
            <translation>
                <numerusform>%n file keeps what it tells: its kind cannot be changed.</numerusform>
                <numerusform>%n files keep what they tell: their kind cannot be changed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureSending</name>
        <message numerus="yes">
            <source>%n pictures: {before} → {after}</source>
            <translation>
                <numerusform>%n picture: {before} → {after}</numerusform>
                <numerusform>%n pictures: {before} → {after}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Shrink %n pictures…</source>
            <translation>
                <numerusform>Shrink %n picture…</numerusform>
                <numerusform>Shrink %n pictures…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message numerus="yes">
            <source>{sent} of %n bytes</source>
            <translation>
                <numerusform>{sent} of %n byte</numerusform>
                <numerusform>{sent} of %n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderWindow</name>
        <message numerus="yes">
            <source>and %n more files</source>
            <translation>
                <numerusform>and %n more file</numerusform>
                <numerusform>and %n more files</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientEntry</name>
        <message numerus="yes">
            <source>%n suggestions, first: {name}</source>
            <translation>
                <numerusform>%n suggestion: {name}</numerusform>
                <numerusform>%n suggestions, first: {name}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecipientField</name>
        <message numerus="yes">
            <source>%n addresses cannot be sent to. {first}</source>
            <translation>
                <numerusform>%n address cannot be sent to. {first}</numerusform>
                <numerusform>%n addresses cannot be sent to. {first}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses</source>
            <translation>
                <numerusform>%n address</numerusform>
                <numerusform>%n addresses</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RemovalQuestion</name>
        <message numerus="yes">
            <source>What is to become of the %n messages that wait to be sent?</source>
            <translation>
                <numerusform>What is to become of the %n message that waits to be sent?</numerusform>
                <numerusform>What is to become of the %n messages that wait to be sent?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Review</name>
        <message numerus="yes">
            <source>The originals of %n files have changed</source>
            <translation>
                <numerusform>The original of %n file has changed</numerusform>
                <numerusform>The originals of %n files have changed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people can see each other's address</source>
            <translation>
                <numerusform>%n person can see each other's address</numerusform>
                <numerusform>%n people can see each other's address</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are on the internet</source>
            <translation>
                <numerusform>%n picture is on the internet</numerusform>
                <numerusform>%n pictures are on the internet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures have no description</source>
            <translation>
                <numerusform>%n picture has no description</numerusform>
                <numerusform>%n pictures have no description</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It looks like {instead}, to whom you wrote %n times.</source>
            <translation>
                <numerusform>It looks like {instead}, to whom you wrote %n time.</numerusform>
                <numerusform>It looks like {instead}, to whom you wrote %n times.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>It looks like {place}, to which you wrote %n times.</source>
            <translation>
                <numerusform>It looks like {place}, to which you wrote %n time.</numerusform>
                <numerusform>It looks like {place}, to which you wrote %n times.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPanel</name>
        <message numerus="yes">
            <source>%n things to look at</source>
            <translation>
                <numerusform>%n thing to look at</numerusform>
                <numerusform>%n things to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SendStatus</name>
        <message numerus="yes">
            <source>{subject} goes to the server in %n s</source>
            <translation>
                <numerusform>{subject} goes to the server in %n s</numerusform>
                <numerusform>{subject} goes to the server in %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending {subject} in %n s</source>
            <translation>
                <numerusform>Sending {subject} in %n s</numerusform>
                <numerusform>Sending {subject} in %n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n s</source>
            <translation>
                <numerusform>%n s</numerusform>
                <numerusform>%n s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n h</source>
            <translation>
                <numerusform>%n h</numerusform>
                <numerusform>%n h</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SignaturesPage</name>
        <message numerus="yes">
            <source>%n pictures were left out</source>
            <translation>
                <numerusform>%n picture was left out</numerusform>
                <numerusform>%n pictures were left out</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sizes</name>
        <message numerus="yes">
            <source>%n bytes</source>
            <translation>
                <numerusform>%n byte</numerusform>
                <numerusform>%n bytes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message numerus="yes">
            <source>%n templates</source>
            <translation>
                <numerusform>%n template</numerusform>
                <numerusform>%n templates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TrayWords</name>
        <message numerus="yes">
            <source>%n messages need you</source>
            <translation>
                <numerusform>%n message needs you</numerusform>
                <numerusform>%n messages need you</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Sending %n messages</source>
            <translation>
                <numerusform>Sending %n message</numerusform>
                <numerusform>Sending %n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages wait</source>
            <translation>
                <numerusform>%n message waits</numerusform>
                <numerusform>%n messages wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnreadableNotice</name>
        <message numerus="yes">
            <source>%n drafts cannot be read</source>
            <translation>
                <numerusform>%n draft cannot be read</numerusform>
                <numerusform>%n drafts cannot be read</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>VersionsDialog</name>
        <message numerus="yes">
            <source>%n characters</source>
            <translation>
                <numerusform>%n character</numerusform>
                <numerusform>%n characters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters more</source>
            <translation>
                <numerusform>%n character more</numerusform>
                <numerusform>%n characters more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n characters fewer</source>
            <translation>
                <numerusform>%n character fewer</numerusform>
                <numerusform>%n characters fewer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words marked here are not in the message now.</source>
            <translation>
                <numerusform>%n word marked here is not in the message now.</numerusform>
                <numerusform>%n words marked here are not in the message now.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words of the message are not in this version.</source>
            <translation>
                <numerusform>%n word of the message is not in this version.</numerusform>
                <numerusform>%n words of the message are not in this version.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Wording</name>
        <message numerus="yes">
            <source>%n addresses in To and Cc: each reader sees all of them.</source>
            <translation>
                <numerusform>%n address in To and Cc: each reader sees it.</numerusform>
                <numerusform>%n addresses in To and Cc: each reader sees all of them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n addresses in Bcc are told to the server alone.</source>
            <translation>
                <numerusform>%n address in Bcc is told to the server alone.</numerusform>
                <numerusform>%n addresses in Bcc are told to the server alone.</numerusform>
            </translation>
        </message>
    </context>
</TS>
