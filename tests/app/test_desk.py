"""The desk's own socket."""

import socket

from app.desk import listening


def test_a_page_does_not_wait_for_the_browser_to_acknowledge_its_head() -> None:
    with listening("127.0.0.1", 0) as listener:
        listener.listen()
        with socket.create_connection(listener.getsockname()), listener.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
