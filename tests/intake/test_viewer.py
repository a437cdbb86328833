"""Looking at pages as a caller knows it: a mail and a place in, a picture or a reason out."""

import io
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from intake.body import Body
from intake.view import Unseen, Wanted
from intake.viewer import CLOSED, View, Viewer
from tests.intake.parsers import papers
from tests.intake.parsers.test_images import drawn
from tests.intake.parsers.test_pdf import sealed
from tests.intake.test_sandbox import children_of, eventually, is_alive

DOSSIER = papers.pdf("Le synopsis.", "La note.", "Le budget.")


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with Viewer() as viewer:
        yield viewer


def opener(files: dict[str, bytes], text: str = "Bonjour") -> Callable[[], Body]:
    return lambda: Body.of(papers.mail(files, text))


def seen(viewer: Viewer, files: dict[str, bytes], wanted: Wanted, *, text: str = "Bonjour") -> View:
    """The page; fails when there is none."""
    answer = viewer.view(f"{sorted(files)} {text}", opener(files, text), wanted)
    assert isinstance(answer, View), answer
    return answer


def unseen(viewer: Viewer, name: str, data: bytes, page: int = 1) -> str:
    answer = viewer.view(f"{name} {len(data)}", opener({name: data}), Wanted(name, page))
    assert isinstance(answer, Unseen)
    return answer.reason


def texts(view: View) -> list[str]:
    return [word.text for word in view.words]


def test_a_page_is_a_picture_with_its_words(viewer: Viewer) -> None:
    view = seen(viewer, {"d.pdf": DOSSIER}, Wanted("d.pdf", 2, 600))

    with Image.open(io.BytesIO(view.image)) as image:
        assert (image.format, image.size) == ("WEBP", (600, 849))
    assert (view.pages, round(view.page_width), round(view.page_height)) == (3, 595, 842)
    assert texts(view) == ["La", "note."]


def test_words_stand_where_the_page_shows_them(viewer: Viewer) -> None:
    view = seen(viewer, {"d.pdf": DOSSIER}, Wanted("d.pdf"))

    first = view.words[0]
    assert 0.11 < first.left < 0.13
    assert first.top < 100 / 842 < first.bottom


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_on_a_turned_page_words_stand_on_the_ink(viewer: Viewer, turned: int) -> None:
    view = seen(viewer, {"d.pdf": turned_page(turned)}, Wanted("d.pdf", width=400), text=str(turned))

    (word,) = view.words
    left, top, right, bottom = ink(view)
    assert (word.left <= left + 0.01, word.top <= top + 0.01) == (True, True)
    assert (right - 0.01 <= word.right, bottom - 0.01 <= word.bottom) == (True, True)
    assert (word.right - word.left) * (word.bottom - word.top) < 3 * (right - left) * (bottom - top)


def turned_page(turned: int) -> bytes:
    """One word on a page that is cropped and turned."""
    text = b"BT /F 40 Tf 120 500 Td (Tourbe) Tj ET"
    return papers.raw_pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/CropBox[50 60 500 800]/Rotate %d/Contents 4 0 R"
            b"/Resources<</Font<</F 5 0 R>>>>>>" % turned,
            4: papers.stream(text),
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        }
    )


def ink(view: View) -> tuple[float, ...]:
    """The box of what is dark, in fractions of the page."""
    with Image.open(io.BytesIO(view.image)) as image:
        box = Image.eval(image.convert("L"), lambda value: 255 * (value < 128)).getbbox()
    assert box is not None
    return tuple(at / side for at, side in zip(box, (view.width, view.height) * 2, strict=True))


@pytest.mark.parametrize(
    ("files", "path"),
    [
        ({"a.zip": papers.zipped({"x/b.zip": papers.zipped({"d.pdf": DOSSIER})})}, "a.zip!/x/b.zip!/d.pdf"),
        ({"winmail.dat": papers.winmail({"d.pdf": DOSSIER})}, "winmail.dat!/d.pdf"),
        ({"a.eml": papers.mail({"d.pdf": DOSSIER})}, "a.eml!/d.pdf"),
        ({"d.pdf": b"nothing", "x.pdf": DOSSIER}, "x.pdf"),
    ],
)
def test_a_file_is_found_where_reading_found_it(viewer: Viewer, files: dict[str, bytes], path: str) -> None:
    read = papers.message(files)

    assert path in [one.path for one in read.attachments]
    assert texts(seen(viewer, files, Wanted(path))) == ["Le", "synopsis."]


def test_of_two_files_of_one_name_the_second_is_shown_by_its_own_path(viewer: Viewer) -> None:
    archive = papers.zipped({"d.pdf": DOSSIER}) + b""
    files = {"a.zip": archive, "b.zip": papers.zipped({"d.pdf": papers.pdf("Autre.")})}

    assert texts(seen(viewer, files, Wanted("b.zip!/d.pdf"))) == ["Autre."]


@pytest.mark.parametrize("path", ["d.pdf", "a.zip", "a.zip!/d.pdf", "notes.txt"])
def test_a_file_is_given_as_it_was_sent(viewer: Viewer, path: str) -> None:
    files = {"d.pdf": DOSSIER, "a.zip": papers.zipped({"d.pdf": DOSSIER}), "notes.txt": b"\xff\x00 notes"}
    sent = {**files, "a.zip!/d.pdf": DOSSIER}

    assert viewer.file("files", opener(files), path) == sent[path]
    assert viewer.file("files", opener(files), "nothing") == Unseen("no_such_file")


def test_a_password_in_the_mail_opens_the_page(viewer: Viewer) -> None:
    files = {"d.pdf": sealed(DOSSIER, "Tourbe2021")}

    view = seen(viewer, files, Wanted("d.pdf"), text="Mot de passe : Tourbe2021")

    assert texts(view) == ["Le", "synopsis."]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "BMP", "TIFF", "WEBP", "AVIF"])
def test_every_kind_of_picture_is_drawn_in_the_child(viewer: Viewer, kind: str) -> None:
    view = seen(viewer, {"scan": drawn(kind, 640, 480)}, Wanted("scan", width=320), text=kind)

    assert (view.width, view.height, view.page_width) == (320, 240, 0)


def test_a_picture_is_turned_upright_and_never_enlarged(viewer: Viewer) -> None:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (300, 200), "grey").save(out, "JPEG", exif=exif)

    view = seen(viewer, {"photo.jpg": out.getvalue()}, Wanted("photo.jpg", width=2_000))

    assert (view.width, view.height) == (200, 300)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I"])
def test_every_way_of_storing_colours_is_drawn(viewer: Viewer, mode: str) -> None:
    out = io.BytesIO()
    picture = Image.new("L", (300, 300), 200)
    (Image.new(mode, (300, 300)) if mode.startswith("I") else picture.convert(mode)).save(out, "TIFF")

    assert seen(viewer, {"scan.tif": out.getvalue()}, Wanted("scan.tif"), text=mode).width == 300


def test_what_is_transparent_is_white(viewer: Viewer) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (300, 300), (0, 0, 0, 0)).save(out, "PNG")

    view = seen(viewer, {"logo.png": out.getvalue()}, Wanted("logo.png"))

    with Image.open(io.BytesIO(view.image)) as image:
        assert image.convert("RGB").getpixel((150, 150)) == (255, 255, 255)


def test_a_filled_form_shows_what_was_filled_in(viewer: Viewer) -> None:
    view = seen(viewer, {"form.pdf": filled_form("Tourbe")}, Wanted("form.pdf", width=600))

    left, top, right, bottom = ink(view)
    assert (left >= 100 / 600, right <= 400 / 600, top >= 100 / 800, bottom <= 140 / 800) == (True, True, True, True)


def filled_form(value: str) -> bytes:
    """A form whose one field was filled in by a program that left drawing it to the reader."""
    return papers.raw_pdf(
        {
            1: b"<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/NeedAppearances true/DA(/F 20 Tf 0 g)"
            b"/DR<</Font<</F 5 0 R>>>>>>>>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Annots[4 0 R]>>",
            4: b"<</Type/Annot/Subtype/Widget/FT/Tx/T(title)/V(%s)/Rect[100 660 400 700]/F 4/P 3 0 R/DA(/F 20 Tf 0 g)>>"
            % value.encode(),
            5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        }
    )


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("text.txt", b"Bonjour", "no_picture"),
        ("d.docx", papers.word(("", "Bonjour")), "no_picture"),
        ("locked.pdf", sealed(DOSSIER, "secret"), "encrypted"),
        ("broken.pdf", b"%PDF-1.4 and nothing more", "damaged"),
        ("big.png", papers.png(60_000, 60_000), "limit:image_pixels"),
        ("headless.png", papers.png(900, 900), "damaged"),
        ("run.exe", b"MZ" + bytes(500), "executable"),
        ("photo.heic", b"\0\0\0\x10ftypheic\0\0\0\0", "photo_heic"),
    ],
)
def test_what_cannot_be_drawn_says_why(viewer: Viewer, name: str, data: bytes, reason: str) -> None:
    assert unseen(viewer, name, data) == reason


def test_a_scan_cut_short_shows_what_arrived_of_it(viewer: Viewer) -> None:
    whole = drawn("JPEG", 600, 800)

    assert seen(viewer, {"cut.jpg": whole[: len(whole) // 2]}, Wanted("cut.jpg")).width == 600


@pytest.mark.parametrize("page", [0, -1, 4, 2**31 - 1])
def test_a_page_that_is_not_there_is_said(viewer: Viewer, page: int) -> None:
    assert unseen(viewer, "d.pdf", DOSSIER, page) == "no_such_page"


def test_no_side_of_a_page_goes_over_the_limit(viewer: Viewer) -> None:
    tall = papers.raw_pdf(
        {1: b"<</Type/Catalog/Pages 2 0 R>>", 2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
         3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 20 14000]>>"}
    )  # fmt: skip

    view = seen(viewer, {"tall.pdf": tall}, Wanted("tall.pdf", width=100_000))

    assert (view.width, view.height) == (6, 4_000)


def test_only_a_few_mails_are_looked_at_at_once() -> None:
    with Viewer(looked_at=2) as small:
        for number in range(4):
            small.view(str(number), opener({"d.pdf": DOSSIER}), Wanted("d.pdf"))
        processes = children_of(template_of(small))

        assert [small.looks_at(str(number)) for number in range(4)] == [False, False, True, True]
        assert len(processes) == 3


def test_a_mail_nobody_looks_at_any_more_is_forgotten() -> None:
    with Viewer(idle_seconds=0.05) as hasty:
        hasty.view("mail", opener({"d.pdf": DOSSIER}), Wanted("d.pdf"))

        assert eventually(lambda: not hasty.looks_at("mail"))


def test_a_process_that_was_killed_is_replaced_within_the_same_page(viewer: Viewer) -> None:
    files = {"d.pdf": DOSSIER}
    seen(viewer, files, Wanted("d.pdf"))
    killed = children_of(template_of(viewer))
    for pid in killed:
        os.kill(pid, signal.SIGKILL)
    assert eventually(lambda: all(b"State:\tZ" in Path(f"/proc/{pid}/status").read_bytes() for pid in killed))

    assert texts(seen(viewer, files, Wanted("d.pdf", 3))) == ["Le", "budget."]


def test_a_template_that_was_killed_is_replaced_within_the_same_page(viewer: Viewer) -> None:
    files = {"d.pdf": DOSSIER}
    seen(viewer, files, Wanted("d.pdf"))
    os.kill(template_of(viewer), signal.SIGKILL)
    time.sleep(0.1)

    assert texts(seen(viewer, files, Wanted("d.pdf", 2))) == ["La", "note."]


def test_closing_ends_every_process() -> None:
    viewer = Viewer()
    viewer.view("mail", opener({"d.pdf": DOSSIER}), Wanted("d.pdf"))
    template = template_of(viewer)
    processes = children_of(template)

    viewer.close()

    assert eventually(lambda: not any(is_alive(pid) for pid in (template, *processes)))


def test_a_closed_viewer_starts_nothing_for_a_page_that_comes_late() -> None:
    viewer = Viewer()
    viewer.close()

    assert viewer.view("mail", opener({"d.pdf": DOSSIER}), Wanted("d.pdf")) == CLOSED
    assert viewer._template is None


def test_a_mail_that_was_being_opened_when_the_viewer_closed_is_closed_too() -> None:
    viewer, body = Viewer(), opener({"d.pdf": DOSSIER})()

    def opened() -> Body:
        viewer.close()
        return body

    assert viewer.view("mail", opened, Wanted("d.pdf")) == CLOSED
    with pytest.raises(ValueError, match="closed"):
        body.fileno()


def test_whoever_waits_for_a_page_when_the_viewer_closes_has_an_answer_and_leaves_nothing() -> None:
    viewer, body, answers = Viewer(program="tests.intake.view_probes"), opener({})(), list[View | Unseen]()
    drawing = threading.Thread(target=lambda: answers.append(viewer.view("mail", lambda: body, Wanted("spin"))))
    drawing.start()
    line = eventually(lambda: [slot.child.line for slot in list(viewer._slots.values()) if slot.child])[0]

    viewer.close()
    drawing.join()

    assert answers == [CLOSED]
    assert (line.fileno(), viewer._template) == (-1, None)
    with pytest.raises(ValueError, match="closed"):
        body.fileno()


def test_threads_that_look_at_many_mails_each_see_their_own(viewer: Viewer) -> None:
    found: dict[int, list[str]] = {}

    def look(number: int) -> None:
        for _ in range(3):
            files = {"d.pdf": papers.pdf(f"numero{number}")}
            view = viewer.view(f"thread {number}", opener(files), Wanted("d.pdf", width=100))
            if isinstance(view, View):
                found.setdefault(number, []).extend(texts(view))

    threads = [threading.Thread(target=look, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert {number: set(words) for number, words in found.items()} == {n: {f"numero{n}"} for n in range(6)}


def template_of(viewer: Viewer) -> int:
    template = viewer._template
    assert template is not None
    return template._process.pid


def test_a_viewer_is_warmed_before_anybody_looks_and_never_when_it_is_closed() -> None:
    viewer = Viewer()
    viewer.warm()
    begun = children_of(os.getpid())
    template = viewer._template
    viewer.warm()
    same = viewer._template is template
    viewer.close()
    viewer.warm()

    assert begun
    assert same
    assert viewer._template is None
