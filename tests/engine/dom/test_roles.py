"""Which element of a page has which role."""

from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from trackflow.engine.dom import ROLES, find_roles, is_selector

PAGE = """
<body><header><nav><a href="/login">Log in</a><a class="btn" href="/join">Join</a></nav></header>
<main>
  <section class="hero"><h1>Payroll that runs itself</h1><p class="lead">In ten minutes.</p>
    <a class="btn primary" href="/signup">Start free trial</a>
    <a class="btn btn-outline" href="/demo">See a demo</a><img src="hero.png" alt=""></section>
  <section id="pricing"><h2>Plans</h2><a class="btn" href="/buy">Choose</a></section>
  <section class="testimonials"><blockquote>Good.</blockquote></section>
  <form role="search"><input type="search" name="q"></form>
  <form class="letter"><input type="email" name="email"><button>Subscribe</button></form>
</main><footer>Imprint</footer></body>
"""
PRODUCT = """
<main><h1>Kettle</h1><p class="note">Enamel</p><span class="price">$89.00</span>
<form method="post"><input type="hidden" name="id" value="1">
<button id="add">Add to cart</button></form></main>
"""


def text_of(page: str, selector: str) -> str:
    (node,) = LexborHTMLParser(page).css(selector)
    return node.text(strip=True)


def test_the_roles_of_a_landing_page_are_found() -> None:
    roles = find_roles(PAGE)
    assert text_of(PAGE, roles["@headline"]) == "Payroll that runs itself"
    assert text_of(PAGE, roles["@subheadline"]) == "In ten minutes."
    assert text_of(PAGE, roles["@primary_cta"]) == "Start free trial"
    assert text_of(PAGE, roles["@secondary_cta"]) == "See a demo"
    assert text_of(PAGE, roles["@footer"]) == "Imprint"
    assert text_of(PAGE, roles["@testimonials"]) == "Good."
    assert roles["@pricing"] == "#pricing"
    assert "Subscribe" in text_of(PAGE, roles["@form"])
    assert "@product_title" not in roles


def test_the_roles_of_a_product_page_are_found() -> None:
    roles = find_roles(PRODUCT)
    assert text_of(PRODUCT, roles["@product_title"]) == "Kettle"
    assert text_of(PRODUCT, roles["@product_price"]) == "$89.00"
    assert roles["@add_to_cart"] == "#add"


def test_an_element_that_its_marks_do_not_single_out_gets_no_selector() -> None:
    twins = "<main><div><h1>A</h1></div><div><h1>B</h1></div></main>"
    assert "@headline" not in find_roles(twins)


def test_generated_names_are_not_trusted() -> None:
    page = '<main><h1 id="h-83719">One</h1><h1 class="other">Two</h1></main>'
    assert "#h-83719" not in find_roles(page).values()


@given(st.text(max_size=300))
def test_any_text_is_read_without_a_failure(text: str) -> None:
    assert set(find_roles(f"<main>{text}</main>")) <= set(ROLES)


@given(st.text(max_size=80))
def test_any_text_is_a_selector_or_none(text: str) -> None:
    assert is_selector(text) in (True, False)
