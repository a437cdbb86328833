"""Whether what opens strangers' files is there and works in its cage, from libmagic to LibreOffice and clamd."""

from collections.abc import Iterator

from PIL import Image, ImageDraw, ImageFont

from app.checks.finding import Finding, Seen, fix, info, ok
from app.terminal import many, pick
from app.wiring import libreoffice_of
from config.settings import Ocr, Pages
from intake.antivirus import Clamd
from intake.body import Body
from intake.ocr import Picture, Tesseract, installed, read_words
from intake.office import printed
from intake.sandbox import Reader, SandboxUnavailable
from triage.message import Scan


def check_libmagic(_seen: Seen) -> Iterator[Finding]:
    """libmagic can be loaded and knows a PDF."""
    try:
        import magic

        found = magic.from_buffer(b"%PDF-1.7\n", mime=True)
    except (ImportError, OSError, AttributeError):
        found = ""
    if found == "application/pdf":
        yield ok("machine.libmagic", pick("libmagic présent", "libmagic present"))
    else:
        yield fix(
            "machine.libmagic", pick("libmagic ne répond pas", "libmagic does not answer"), "apt install libmagic1"
        )


def check_sandbox(_seen: Seen) -> Iterator[Finding]:
    """The confinement that a reading process reaches here."""
    name = "machine.sandbox"
    try:
        with Reader() as reader:
            profile = reader.profile()
    except SandboxUnavailable as error:
        yield fix(name, str(error), pick("vérifiez mémoire et droits", "look at memory and rights"))
        return
    lacking = [
        word
        for word, there in (
            ("Landlock", profile.landlock > 0),
            ("seccomp", profile.seccomp),
            ("no_new_privs", profile.no_new_privileges),
        )
        if not there
    ]
    limits = many(len(profile.limits), ("limite", "limites"), ("limit", "limits"))
    seccomp = "seccomp" if profile.seccomp else pick("sans seccomp", "no seccomp")
    reached = f"Landlock {profile.landlock}, {seccomp}, {limits}"
    if profile.strict:
        yield ok(
            name, pick(f"lecture confinée ({reached})", f"reading is confined ({reached})"), landlock=profile.landlock
        )
    else:
        remedy = pick(
            "prenez un noyau Linux 5.13 ou plus récent, avec Landlock et seccomp",
            "use a Linux kernel of 5.13 or later, with Landlock and seccomp",
        )
        yield fix(
            name,
            pick(
                f"confinement incomplet : {', '.join(lacking) or reached}",
                f"confinement incomplete: {', '.join(lacking) or reached}",
            ),
            remedy,
        )


def check_ocr(seen: Seen) -> Iterator[Finding]:
    """Words are read in pictures of pages: tesseract is there, in every language, and works in its cage."""
    name, wanted = "machine.ocr", seen.settings.reading.ocr_languages
    if seen.settings.reading.ocr is Ocr.OFF:
        yield ok(name, pick("lecture des images : désactivée", "reading of pictures: switched off"))
        return
    packages = "apt install tesseract-ocr " + " ".join(f"tesseract-ocr-{language}" for language in wanted)
    tesseract = installed(wanted)
    if tesseract is None:
        said = pick("tesseract absent : les scans attendent une personne", "no tesseract: scans wait for a person")
        yield info(name, said, packages)
        return
    missing = ", ".join(language for language in wanted if language not in tesseract.languages)
    if not _reads(tesseract):
        said = pick("tesseract ne lit pas l'image d'essai", "tesseract does not read the test picture")
        yield fix(name, said, pick(f"réinstallez-le : {packages}", f"install it anew: {packages}"))
    elif missing:
        yield info(name, pick(f"tesseract sans {missing}", f"tesseract without {missing}"), packages)
    else:
        said = pick("scans lus par tesseract", "scans are read by tesseract")
        yield ok(name, f"{said} ({', '.join(tesseract.languages)})", languages=tesseract.languages)


def _reads(tesseract: Tesseract) -> bool:
    """True when a word that we draw comes back."""
    picture = Image.new("L", (700, 200), 255)
    ImageDraw.Draw(picture).text((60, 60), "Bonjour le monde", fill=0, font=ImageFont.load_default(60))
    words = read_words(tesseract, Picture(*picture.size, picture.tobytes()))
    return words is not None and "monde" in words.text


def check_libreoffice(seen: Seen) -> Iterator[Finding]:
    """Office files become pages: LibreOffice is there, and prints a line in its cage."""
    name = "machine.libreoffice"
    if seen.settings.reading.libreoffice is Pages.OFF:
        yield ok(name, pick("pages des fichiers bureautiques : désactivées", "pages of office files: switched off"))
        return
    libreoffice = libreoffice_of(seen.settings)
    packages = "apt install --no-install-recommends libreoffice-writer libreoffice-calc libreoffice-impress"
    if libreoffice is None:
        said = pick(
            "LibreOffice absent : le guichet montre le texte lu", "no LibreOffice: the desk shows the text read"
        )
        yield info(name, said, packages)
        return
    page = printed(libreoffice, rb"{\rtf1\ansi Bonjour le monde.\par}", "application/rtf")
    if isinstance(page, bytes):
        yield ok(name, pick("pages bureautiques faites par LibreOffice", "LibreOffice makes pages of office files"))
    else:
        said = pick("LibreOffice n'imprime pas la page d'essai", "LibreOffice does not print the test page")
        yield fix(name, f"{said} ({page.reason})", pick(f"réinstallez-le : {packages}", f"install it anew: {packages}"))


def check_antivirus(seen: Seen) -> Iterator[Finding]:
    """The antivirus that the settings name takes a mail and answers."""
    name, address = "machine.antivirus", seen.settings.reading.clamd
    if not address:
        said = pick("pas d'antivirus : aucun message n'est examiné", "no antivirus: no mail is scanned")
        yield info(name, said, 'apt install clamav-daemon; [reading] clamd = "/run/clamav/clamd.ctl"')
        return
    with Body.of(b"Subject: guichet doctor\r\n\r\n") as body:
        scan = Clamd(address).scan(body)
    if scan is Scan.CLEAN:
        yield ok(name, pick(f"antivirus présent ({address})", f"the antivirus answers ({address})"))
    else:
        said = pick(f"pas de réponse de clamd ({address})", f"no answer from clamd ({address})")
        yield fix(name, said, "systemctl start clamav-daemon")
