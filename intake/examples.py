"""Mails that the template reads before it gives up any right, so that its children find everything loaded and warm."""

from typing import Final

from triage.dkim import KeyText

# A page of PDF that says "Synopsis".
PAGE: Final = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n"
    b"4 0 obj<</Length 36>>stream\nBT /F 12 Tf 10 50 Td (Synopsis) Tj ET\nendstream endobj\n"
    b"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n"
)
# A mail of ours that takes the usual ways through the parsers before any right is given up.
MAIL: Final = b"\r\n".join(
    [
        b"Return-Path: <ada@example.org>",
        b"Received: from mail.example.org by mx.example.org; Fri, 16 Apr 2021 10:00:01 +0200",
        b"From: =?utf-8?q?Ada?= <ada@example.org>",
        b"To: Desk <desk@example.org>",
        b"Date: Fri, 16 Apr 2021 10:00:00 +0200",
        b"Message-ID: <1@example.org>",
        b"References: <0@example.org>",
        b"Subject: =?iso-8859-1?q?Dossier_=E9t=E9?=",
        b'Content-Type: multipart/mixed; boundary="b"',
        b"",
        b"--b",
        b'Content-Type: multipart/alternative; boundary="a"',
        b"",
        b"--a",
        b"Content-Type: text/plain; charset=utf-8; format=flowed",
        b"Content-Transfer-Encoding: quoted-printable",
        b"",
        b"Bonjour, voici le dossier =C3=A9t=C3=A9 : https://we.tl/x",
        b"",
        b"Le 13/04/2021 =C3=A0 16:40, Desk a =C3=A9crit :",
        b"> Il manque le CV.",
        b"--a",
        b"Content-Type: text/html; charset=utf-8",
        b"",
        b"<p>Bonjour, voici le <a href='https://we.tl/x'>dossier &eacute;t&eacute;</a></p>",
        b"--a--",
        b"--b",
        b"Content-Type: text/html; charset=iso-8859-1",
        b"",
        b"<div style='color: red'>Ada<br>Productrice</div>",
        b"--b",
        b"Content-Type: application/octet-stream",
        b"Content-Disposition: attachment;",
        b" filename*=utf-8''%C3%A9t%C3%A9.txt",
        b"Content-Transfer-Encoding: base64",
        b"",
        b"VW4gc3lub3BzaXMu",
        b"--b",
        b'Content-Type: application/pdf; name="=?utf-8?q?Synopsis=2Epdf?="',
        b"Content-Disposition: attachment",
        b"",
        PAGE,
        b"--b--",
        b"",
    ]
)

# The example of RFC 8463, signed twice, with the keys of its appendix A.2.
SIGNED: Final = b"\r\n".join(
    [
        b"DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;",
        b" d=football.example.com; i=@football.example.com;",
        b" q=dns/txt; s=brisbane; t=1528637909; h=from : to :",
        b" subject : date : message-id : from : subject : date;",
        b" bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;",
        b" b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus",
        b" Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==",
        b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed;",
        b" d=football.example.com; i=@football.example.com;",
        b" q=dns/txt; s=test; t=1528637909; h=from : to : subject :",
        b" date : message-id : from : subject : date;",
        b" bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;",
        b" b=F45dVWDfMbQDGHJFlXUNB2HKfbCeLRyhDXgFpEL8GwpsRe0IeIixNTe3",
        b" DhCVlUrSjV4BwcVcOF6+FF3Zo9Rpo1tFOeS9mPYQTnGdaSGsgeefOsk2Jz",
        b" dA+L10TeYt9BgDfQNZtKdN1WO//KgIqXP7OdEFE4LjFYNcUxZQ4FADY+8=",
        b"From: Joe SixPack <joe@football.example.com>",
        b"To: Suzie Q <suzie@shopping.example.net>",
        b"Subject: Is dinner ready?",
        b"Date: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)",
        b"Message-ID: <20030712040037.46341.5F8J@football.example.com>",
        b"",
        b"Hi.",
        b"",
        b"We lost the game.  Are you hungry yet?",
        b"",
        b"Joe.",
        b"",
    ]
)
KEYS: Final = (
    KeyText(
        "football.example.com", "brisbane", ("v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=",)
    ),
    KeyText(
        "football.example.com",
        "test",
        (
            "v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDkHlOQoBTzWRiGs5V6NpP3idY6Wk08a5qhdR6wy5bdOKb2jLQi"
            "Y/J16JYi0Qvx/byYzCNb3W91y3FutACDfzwQ/BC/e/8uBsCR+yz1Lxj+PL6lHvqMKrM3rG4hstT5QjvHO9PzoxZyVYLzBfO2EeC3Ip3G+2"
            "kryOTIKT+l/K4w3QIDAQAB",
        ),
    ),
)
