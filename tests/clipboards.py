"""What programs put on the clipboard as HTML when a small letter with a list, a table and a picture is copied.

Written after how each of them really writes: its wrappers, its classes, its own lists, its default font.
"""

from __future__ import annotations

import base64

PIXEL = base64.b64encode(
    base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==")
).decode("ascii")

WORD = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<link rel=File-List href="file:///C:/Users/Ana/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!--
 /* Font Definitions */
 @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;}
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
 {mso-style-unhide:no; mso-style-qformat:yes; margin-top:0cm; margin-right:0cm; margin-bottom:8.0pt;
 margin-left:0cm; line-height:107%; font-size:11.0pt; font-family:"Calibri",sans-serif;
 mso-ascii-font-family:Calibri; mso-fareast-language:EN-US;}
 p.MsoListParagraphCxSpFirst {mso-style-priority:34; margin-left:36.0pt; font-size:11.0pt;
 font-family:"Calibri",sans-serif;}
 p.MsoListParagraphCxSpLast {mso-style-priority:34; margin-left:36.0pt; font-size:11.0pt;
 font-family:"Calibri",sans-serif;}
 @page WordSection1 {size:595.3pt 841.9pt; margin:70.85pt 3.0cm 70.85pt 3.0cm;}
 div.WordSection1 {page:WordSection1;}
 @list l0 {mso-list-id:1234; mso-list-type:hybrid;}
-->
</style>
<!--[if gte mso 10]><style>table.MsoNormalTable {mso-style-name:"Table Normal"; font-family:"Times New Roman";}</style>
<![endif]-->
</head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'>
<!--StartFragment-->
<div class=WordSection1>
<p class=MsoNormal>Dear Marta,<o:p></o:p></p>
<p class=MsoNormal>the <b>winter</b> catalogue is <span style='color:#C00000'>late</span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Paper<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>Ink<o:p></o:p></p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>
 <tr><td width=200 valign=top style='width:150.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm'>Copies<o:p></o:p></p></td>
  <td width=100 valign=top style='width:75.0pt;border:solid windowtext 1.0pt;border-left:none;padding:0cm 5.4pt'>
  <p class=MsoNormal style='margin-bottom:0cm'>500<o:p></o:p></p></td></tr>
</table>
<p class=MsoNormal><!--[if gte vml 1]><v:shape id="P1" style='width:96pt'><v:imagedata
 src="file:///C:/Users/Ana/AppData/Local/Temp/msohtmlclip1/01/clip_image001.png"
 o:title="x"/></v:shape><![endif]--><![if
!vml]><img width=128 height=96 src="file:///C:/Users/Ana/AppData/Local/Temp/msohtmlclip1/01/clip_image002.png"
v:shapes="P1"><![endif]><o:p></o:p></p>
</div>
<!--EndFragment-->
</body>
</html>
"""

EXCEL = """<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head>
<meta name=Generator content="Microsoft Excel 15">
<link id=Main-File rel=Main-File href="file:///C:/Users/Ana/AppData/Local/Temp/msohtmlclip1/01/clip.htm">
<style>
<!--table
 {mso-displayed-decimal-separator:"\\,"; mso-displayed-thousand-separator:"\\.";}
tr {mso-height-source:auto;}
col {mso-width-source:auto;}
td {padding-top:1px; padding-right:1px; padding-left:1px; mso-ignore:padding; color:black; font-size:11.0pt;
 font-weight:400; font-style:normal; text-decoration:none; font-family:Calibri, sans-serif; text-align:general;
 vertical-align:bottom; border:none; white-space:nowrap;}
.xl65 {font-weight:700; border:.5pt solid windowtext; background:#FFC000; mso-pattern:black none;}
.xl66 {mso-number-format:"\\#\\,\\#\\#0\\.00"; border:.5pt solid windowtext;}
-->
</style>
</head>
<body link="#0563C1" vlink="#954F72">
<table border=0 cellpadding=0 cellspacing=0 width=128 style='border-collapse:collapse;width:96pt'>
<!--StartFragment-->
 <col width=64 span=2 style='width:48pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>Item</td>
  <td class=xl65 width=64 style='border-left:none;width:48pt'>Price</td></tr>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl66 style='height:15.0pt;border-top:none'>Paper</td>
  <td class=xl66 align=right style='border-top:none;border-left:none'>1,234.50</td></tr>
<!--EndFragment-->
</table>
</body>
</html>
"""

LIBREOFFICE = f"""<!DOCTYPE html>
<html>
<head>
 <meta http-equiv="content-type" content="text/html; charset=utf-8"/>
 <meta name="generator" content="LibreOffice 24.8.4.2 (Linux)"/>
 <style type="text/css">
  @page {{ size: 21cm 29.7cm; margin: 2cm }}
  p {{ line-height: 115%; margin-bottom: 0.25cm; background: transparent }}
  td p {{ orphans: 0; widows: 0; background: transparent }}
 </style>
</head>
<body lang="en-GB" dir="ltr"><p>Dear Marta,</p>
<p><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">the <b>winter</b> catalogue is
<font color="#c9211e">late</font>.</font></font></p>
<ul><li><p style="margin-bottom: 0cm">Paper</p></li><li><p>Ink</p></li></ul>
<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/>
 <tr valign="top"><td width="50%" style="border: 1px solid #000000; padding: 0.1cm"><p>Copies</p></td>
 <td width="50%" style="border: 1px solid #000000; padding: 0.1cm"><p>500</p></td></tr></table>
<p><img src="data:image/png;base64,{PIXEL}" name="Image1" width="64" height="64" border="0"/></p>
</body></html>"""

GOOGLE_DOCS = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-5d1f6c0e-7fff-1a2b"><p
 dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span
 style="font-size:11pt;font-family:Arial,sans-serif;
color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;
vertical-align:baseline;white-space:pre;white-space:pre-wrap;">Dear Marta,</span></p><br /><p dir="ltr"
 style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;
color:#000000;font-weight:400;white-space:pre-wrap;">the </span><span
 style="font-size:11pt;font-family:Arial,sans-serif;
color:#000000;font-weight:700;white-space:pre-wrap;">winter</span><span
 style="font-size:11pt;font-family:Arial,sans-serif;
color:#cc0000;font-weight:400;white-space:pre-wrap;"> late</span></p><ul style="margin-top:0;margin-bottom:0;
padding-inline-start:48px;"><li dir="ltr" style="list-style-type:disc;font-size:11pt;font-family:Arial,sans-serif;
color:#000000;" aria-level="1"><p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;"
 role="presentation"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;">Paper</span></p></li><li
 dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span
 style="font-size:11pt;font-family:Arial,sans-serif;">Ink</span></p></li></ul><div dir="ltr" style="margin-left:0pt;"
 align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col width="312"/><col
 width="312"/></colgroup>
<tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;border-right:solid #000000 1pt;
border-bottom:solid #000000 1pt;border-top:solid #000000 1pt;vertical-align:top;padding:5pt 5pt 5pt 5pt;"><p
 dir="ltr"><span
 style="font-size:11pt;font-family:Arial,sans-serif;">Copies</span></p></td><td style="border:solid #000000
 1pt;"><p><span>500
</span></p></td></tr></tbody></table></div></b><br class="Apple-interchange-newline">"""

BROWSER = """<html><body><!--StartFragment--><h2 style="color: rgb(31, 35, 40); font-family: -apple-system,
 &quot;Segoe UI&quot;,
 sans-serif; font-size: 24px; font-weight: 600; letter-spacing: normal; orphans: 2; text-transform: none; widows: 2;
 background-color: rgb(255, 255, 255);">Dear Marta</h2><p style="color: rgb(31, 35, 40); font-family: -apple-system,
 &quot;Segoe UI&quot;, sans-serif; font-size: 16px; white-space: normal; background-color: rgb(255, 255, 255);">the
 <strong>winter</strong> catalogue <a href="https://shop.example/late?a=1&amp;b=2" style="color: rgb(9, 105,
 218);">late</a>
</p><ul style="font-size: 16px;"><li>Paper</li><li>Ink</li></ul><table
 border="1"><tr><td>Copies</td><td>500</td></tr></table>
<img src="https://shop.example/logo.png" alt="Logo" width="80" onerror="alert(1)"><script>alert(2)</script>
<a href="javascript:alert(3)">no</a><!--EndFragment--></body></html>"""

OUTLOOK = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:m="http://schemas.microsoft.com/office/2004/12/omml">
<head><meta name=Generator content="Microsoft Word 15 (filtered medium)"><style><!--
@font-face {font-family:Aptos;}
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Aptos",sans-serif;}
a:link, span.MsoHyperlink {color:#467886; text-decoration:underline;}
--></style></head><body lang=EN-GB link="#467886" vlink="#96607D"><!--StartFragment-->
<p class=MsoNormal><span lang=ES>Dear Marta,<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>the <b>winter</b> catalogue is <span style='color:red'>late</span>.<o:p></o:p></p>
<ul style='margin-top:0cm' type=disc><li class=MsoNormal style='mso-list:l0 level1 lfo1'>Paper<o:p></o:p></li>
<li class=MsoNormal style='mso-list:l0 level1 lfo1'>Ink<o:p></o:p></li></ul>
<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0><tr><td style='border:solid black 1.0pt;padding:4.0pt'>
<p class=MsoNormal>Copies<o:p></o:p></p></td><td style='border:solid black 1.0pt'><p
 class=MsoNormal>500</p></td></tr></table>
<!--EndFragment--></body></html>"""

ALL = {
    "word": WORD,
    "libreoffice": LIBREOFFICE,
    "google-docs": GOOGLE_DOCS,
    "browser": BROWSER,
    "outlook": OUTLOOK,
}
WORDS = "Dear Marta,\n\nthe winter catalogue is late.\n\nPaper\nInk"
