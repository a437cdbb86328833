"""Domains where strangers share a name: one address there says nothing about the next."""

_DOMAINS = """
    gmail.com googlemail.com
    outlook.com outlook.be outlook.fr outlook.de outlook.nl hotmail.com hotmail.be hotmail.fr hotmail.de hotmail.nl
    hotmail.co.uk live.com live.be live.fr live.nl live.de msn.com windowslive.com
    yahoo.com yahoo.fr yahoo.be yahoo.de yahoo.co.uk ymail.com aol.com aol.fr aim.com
    icloud.com me.com mac.com
    skynet.be proximus.be belgacom.be telenet.be voo.be scarlet.be base.be brutele.be pandora.be numericable.be
    edpnet.be
    orange.fr wanadoo.fr free.fr sfr.fr neuf.fr bbox.fr laposte.net club-internet.fr numericable.fr
    gmx.com gmx.de gmx.net gmx.fr gmx.at web.de t-online.de freenet.de arcor.de posteo.de mailbox.org
    ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl hetnet.nl
    pt.lu internet.lu bluewin.ch
    proton.me protonmail.com pm.me tutanota.com tuta.io mail.com zoho.com yandex.com fastmail.com hey.com
"""

FREE_MAIL = frozenset(_DOMAINS.split())
