"""Somebody who answers in clamd's place, once, whatever the mail."""

import socket
import threading
import time


def listening(answer: bytes | None) -> str:
    """Where somebody listens who says this to the next who comes, or nothing."""
    door = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        with door, door.accept()[0] as line:
            line.recv(1 << 20)
            if answer is None:
                time.sleep(1)
            else:
                line.sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    return f"127.0.0.1:{door.getsockname()[1]}"
