"""Which kind of page a path is."""

from trackflow.engine.ideas import page_kinds


def test_kinds_are_told_by_the_names_of_paths_in_four_languages() -> None:
    found = page_kinds(
        ["/", "/preise", "/panier", "/checkout/payment", "/products/a", "/products/b", "/p/1"]
    )
    assert found == {
        "home": ("/",),
        "pricing": ("/preise",),
        "cart": ("/panier",),
        "checkout": ("/checkout*",),
        "product": ("/p/*", "/products/*"),
    }


def test_a_path_without_a_known_name_is_left_out() -> None:
    assert page_kinds(["/imprint", "/products"]) == {}
