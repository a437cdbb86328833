"""`guichet run`, `worker`, `poll`, `send`, `serve`: the service, its parts, and each half once by hand."""

import signal
import subprocess
import time
from dataclasses import asdict
from types import FrameType

import click

from app import offspring
from app.invocation import Invocation, json_option
from app.logs import start_logging
from app.people import refuse_root
from app.terminal import Exit, Stop, pick

GRACE_SECONDS = 60.0  # for the message or letter in hand, when told to stop
PAUSES = (1.0, 2.0, 5.0, 15.0, 60.0)  # before a process that died is started again


@click.command(
    "run",
    help=pick(
        "Fait tourner le service : relève, envoi et, s'il est réglé, guichet ; un processus chacun.",
        "Run the service: worker, sender and, where it is set up, the desk; a process each, until told to stop.",
    ),
)
@click.pass_obj
def run_command(invocation: Invocation) -> None:
    """Run the service: worker, sender and, where it is set up, the desk; a process each, until told to stop."""
    from app.locks import ProcessLock
    from config.calls import load_calls
    from config.kinds import load_kinds

    settings = invocation.settings()
    load_calls(settings.calls, load_kinds(settings.kinds))  # every mistake is said before anything starts
    refuse_root(settings, "run")
    start_logging()
    file = str(invocation.settings_file())
    parts = [["worker"], ["send", "--watch"], *([["serve"]] if settings.console else [])]
    # Two services started at once would each take a part of the locks, and each end for want of the others.
    with ProcessLock(settings.data, "service"):
        halves = [Half(offspring.command("--config", file, *words)) for words in parts]
        ended = Supervisor(halves).run()
    raise SystemExit(int(ended))


@click.command(
    "worker",
    help=pick(
        "Relève le courrier jusqu'à l'arrêt ; ne tient que des clés publiques.",
        "Take mail in until told to stop; holds public keys only.",
    ),
)
@click.pass_obj
def worker_command(invocation: Invocation) -> None:
    """Take mail in until told to stop; holds public keys only."""
    from app.receiving import work

    settings = invocation.settings()
    refuse_root(settings, "worker")
    start_logging()
    work(settings)


@click.command("poll", help=pick("Prend une fois ce qui est dans la boîte.", "Take what is in the mailbox now, once."))
@json_option
@click.option(
    "--dry-run",
    is_flag=True,
    help=pick("Dire ce qui est nouveau, sans rien prendre.", "Say what is new; take nothing."),
)
@click.pass_obj
def poll_command(invocation: Invocation, dry_run: bool) -> None:
    """Take what is in the mailbox now, once."""
    from app.receiving import look_once, poll_once

    settings = invocation.settings()
    terminal = invocation.terminal
    if dry_run:
        count = look_once(settings)
        terminal.report("guichet.poll/1", {"dry_run": True, "new": count})
        terminal.say(f"{count} messages nouveaux. Rien n'a été relevé.", f"{count} new messages. Nothing was taken.")
        return
    refuse_root(settings, "poll")
    with terminal.progress(pick("Relève", "Taking"), None) as bar:
        received = poll_once(settings, bar.at)
    terminal.report(
        "guichet.poll/1",
        {"listed": received.listed, "taken": received.taken, "letters": received.letters, "failed": received.failed},
    )
    terminal.say(
        f"{received.taken} messages relevés, {received.letters} lettres prêtes à partir. Suite : guichet send",
        f"{received.taken} messages taken, {received.letters} letters ready to leave. Next: guichet send",
    )
    if received.failed:
        sentence = pick(
            "n'ont pas pu être relevés ; ils restent dans la boîte", "could not be taken; they stay in the mailbox"
        )
        raise Stop(f"{received.failed} {sentence}", Exit.PARTLY)


@click.command("send", help=pick("Laisse partir les lettres dues.", "Let the letters out that are due."))
@json_option
@click.option("--watch", is_flag=True, help=pick("Continuer jusqu'à l'arrêt.", "Go on until told to stop."))
@click.pass_obj
def send_command(invocation: Invocation, watch: bool) -> None:
    """Let the letters out that are due."""
    from app.opening import reading
    from app.sending import send_letters, send_once
    from storage.brake import brake

    settings = invocation.settings()
    if watch:
        start_logging()
        send_letters(settings)
        return
    delivered = send_once(settings)
    with reading(settings) as db:
        stands = brake(db)
    invocation.terminal.report("guichet.send/1", asdict(delivered))
    invocation.terminal.say(
        f"{delivered.sent} lettres parties, {delivered.deferred} reportées, {delivered.failed} refusées.",
        f"{delivered.sent} letters sent, {delivered.deferred} deferred, {delivered.failed} refused.",
    )
    if left := delivered.held + delivered.uncertain:
        invocation.terminal.say(
            f"{left} lettres attendent une personne. Suite : guichet outbox list",
            f"{left} letters wait for a person. Next: guichet outbox list",
        )
    if delivered.why:
        waiting = pick("Les lettres attendent, rien n'est perdu.", "The letters wait, nothing is lost.")
        raise Stop(waiting, Exit.UNREACHABLE)
    if stands.pulled:
        who = f"{stands.by} ({stands.why})"
        raise Stop(
            pick(
                f"Frein tiré par {who} : aucune lettre ne part. Suite : guichet outbox release --all",
                f"Brake pulled by {who}: no letter leaves. Next: guichet outbox release --all",
            ),
            Exit.TO_FIX,
        )


@click.command(
    "serve",
    help=pick(
        "Ouvre le guichet dans le navigateur jusqu'à l'arrêt ; tient la clé qui ouvre les dossiers.",
        "Open the staff's desk in the browser until told to stop; holds the key that opens dossiers.",
    ),
)
@click.pass_obj
def serve_command(invocation: Invocation) -> None:
    """Open the staff's desk in the browser until told to stop; holds the key that opens dossiers."""
    from app.desk import serve

    settings = invocation.settings()
    start_logging()
    serve(settings)


class Half:
    """One of the processes, started again when it dies, later each time."""

    def __init__(self, command: list[str]) -> None:
        """Not started yet."""
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._deaths = 0
        self._again_at = 0.0

    def tend(self, now: float) -> Exit | None:
        """Start it when it is due; the exit code when it ended in a way that starting again cannot mend."""
        if self._process is None:
            if now >= self._again_at:
                self._process = subprocess.Popen(self._command)
            return None
        code = self._process.poll()
        if code is None:
            return None
        self._process = None
        if code in {Exit.CONFIGURATION, Exit.LOCKED, Exit.USAGE}:
            return Exit(code)
        self._again_at = now + PAUSES[min(self._deaths, len(PAUSES) - 1)]
        self._deaths += 1
        return None

    def ask_to_stop(self) -> None:
        """Tell it to finish the work in hand and end."""
        if self._process is not None:
            self._process.terminate()

    def stop(self, seconds: float) -> None:
        """Wait for it to end; kill it after that (nothing is lost by it)."""
        if self._process is not None:
            try:
                self._process.wait(seconds)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


class Supervisor:
    """Keeps all halves running; stops all when told to, or when one cannot go on."""

    def __init__(self, halves: list[Half]) -> None:
        """Nothing runs yet."""
        self._halves = halves
        self._told = False

    def run(self) -> Exit:
        """Return when told to stop (DONE) or when a half ended for good (its code)."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)
        ended = Exit.DONE
        while not self._told and ended is Exit.DONE:
            for half in self._halves:
                ended = half.tend(time.monotonic()) or ended
            time.sleep(0.2)
        for half in self._halves:
            half.ask_to_stop()
        for half in self._halves:
            half.stop(GRACE_SECONDS)
        return ended

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._told = True
