import pytest

from trackflow.app.demo import catalogue
from trackflow.app.demo.cart import Cart, read_cart, written
from trackflow.app.demo.order import Order, new_order, read_order, written_order


def cart_with(*lines: tuple[str, str, int]) -> Cart:
    cart = Cart()
    for slug, choice, quantity in lines:
        (item,) = catalogue.products(slug)
        cart = cart.with_more(item, choice, quantity)
    return cart


def test_cart_survives_its_cookie():
    cart = cart_with(("long-kettle", "cobalt", 2), ("mug-320", "", 1)).with_code("save20")
    assert read_cart(written(cart)) == cart


def test_the_same_thing_twice_is_one_line():
    cart = cart_with(("low-tide", "whole", 1), ("low-tide", "whole", 2), ("low-tide", "press", 1))
    assert [(line.choice, line.quantity) for line in cart.lines] == [("whole", 3), ("press", 1)]


def test_nobody_orders_more_than_there_is():
    assert cart_with(("hand-mill", "", 5), ("hand-mill", "", 5)).count == 8


@pytest.mark.parametrize(
    "cookie",
    [
        "",
        "|||",
        "nothing::1",
        "long-kettle:white:0",
        "long-kettle:white:-1",
        "mug-320::²",
        "~",
        "é",
    ],
)
def test_a_cookie_we_did_not_write_is_an_empty_cart(cookie: str):
    assert read_cart(cookie).lines == ()


def test_a_sold_out_piece_leaves_the_cart():
    assert read_cart("canister-250::1|mug-320::1").count == 1


def test_delivery_is_free_from_sixty_dollars():
    assert cart_with(("mug-320", "", 1)).delivery == 600
    assert cart_with(("cone-dripper", "", 2)).delivery == 0


def test_save20_takes_a_fifth_off_beans_and_nothing_else():
    cart = cart_with(("long-kettle", "", 1), ("low-tide", "", 2)).with_code("SAVE20")
    assert (cart.goods, cart.discount, cart.total) == (11900, 600, 11300)


def test_an_unknown_code_is_no_code():
    assert cart_with(("mug-320", "", 1)).with_code("MILLION").code == ""


def test_an_order_survives_its_cookie_and_knows_whether_it_was_told():
    order = new_order(cart_with(("mug-320", "", 2)))
    assert read_order(written_order(order)) == order
    told = Order(order.id, order.cart, told=True)
    assert read_order(written_order(told)) == told


@pytest.mark.parametrize("cookie", ["", "RS-1!new!mug-320::1", "RS-123456!new!", "x!y!z"])
def test_a_cookie_without_an_order_is_none(cookie: str):
    assert read_order(cookie) is None
