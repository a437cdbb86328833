"""A complete dossier at which a person works, letter by letter; the fixture `worked` has one."""

from console.approving import approve
from console.case import Case
from console.change import Done, Hand, Refusal
from console.deeds import settle
from storage.dossiers import list_dossiers
from storage.letters import Letter, list_letters
from storage.outbox import claim_letter, settle_sent
from storage.settlements import Saying
from storage.states import DossierState, Role
from tests.console.desk import NOW, Desk, case
from triage.settled import NO_PIECE, Act
from triage.values import LetterKind

SECOND = NOW.replace(hour=9)


class Worked:
    """A complete dossier at which a person works, letter by letter."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.hand = Hand(desk.office, desk.account(Role.STAFF), NOW)
        with desk.office.store.reading() as db:
            self.reference = next(line.reference for line in list_dossiers(db) if line.state is DossierState.COMPLETE)

    @property
    def case(self) -> Case:
        """The dossier as it stands."""
        return case(self.hand, self.reference)

    @property
    def due(self) -> LetterKind | None:
        """The kind of letter that is due."""
        reply = self.case.reply
        return reply.due.kind if reply else None

    def letters(self) -> dict[LetterKind, Letter]:
        """The letters of its one message."""
        with self.desk.office.store.reading() as db:
            return {one.kind: one for one in list_letters(db, dossier=self.case.file.dossier.id)}

    def find_gap(self, kind: str) -> None:
        """Say that what was taken for a piece of this kind is none."""
        for piece in self.case.whole.pieces:
            if piece.kind == kind:
                saying = Saying(Act.PIECE, piece.attachment, (NO_PIECE,), piece.first_page, piece.last_page)
                assert isinstance(settle(self.hand, self.reference, saying), Done)

    def approve(self) -> Done | Refusal:
        """Approve what the dossier's page shows."""
        case = self.case
        return approve(self.hand, self.reference, case.file.dossier.revision, case.version)

    def let_go(self) -> LetterKind:
        """Approve what is due, and let it leave; its kind."""
        done = self.approve()
        assert isinstance(done, Done)
        with self.desk.office.store.writing() as db:
            claimed = claim_letter(db, SECOND)
            assert claimed is not None
            assert settle_sent(db, claimed.id, SECOND)
        assert claimed.id == done.letter
        return claimed.kind
