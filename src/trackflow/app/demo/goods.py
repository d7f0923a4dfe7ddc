"""What Rimsund sells: the one place that knows a price, a stock or a name."""

from trackflow.app.demo.product import Choice, Collection, Product

COLLECTIONS = (
    Collection(
        "brewing",
        "Brewing",
        "Brewing ware",
        "Eight pieces, made to fit one another. The enamel goes on the stove, "
        "in the dishwasher and back to us for mending.",
        "Kettles, drippers, carafes, mugs, mills and scales in enamelled steel.",
        (("pour", "Pouring"), ("drink", "Drinking"), ("counter", "On the counter")),
    ),
    Collection(
        "beans",
        "Beans",
        "Beans by the bag",
        "Three roasts, 250 g each, packed on the Monday they are roasted. "
        "On a plan they come by themselves, and a little cheaper.",
        "Three coffees in bags of 250 g: light, middle and dark, roasted every Monday.",
    ),
)

_ENAMEL = "30 years against chipping through"
_DISHES = "Dishwasher, or hot water and a soft brush"
_GRINDS = (
    Choice("whole", "Whole bean"),
    Choice("filter", "For filter"),
    Choice("press", "For press"),
)

PRODUCTS = (
    Product(
        slug="long-kettle",
        name="Long Kettle",
        sku="RS-KET-09",
        collection="brewing",
        kind="pour",
        price=8900,
        stock=37,
        art="kettle",
        ground="sky",
        alt="in white enamel with a navy rim",
        short="1 litre, slow gooseneck",
        lead="A one-litre pour-over kettle with a spout narrow enough to draw a line of water, "
        "not a stream.",
        about=(
            "The spout leaves the body low, where the water is calm, and ends in a lip that cuts "
            "the stream clean. Tip it a little and it drips; tip it more and it draws a pencil "
            "line. It does not gulp.",
            "The body is one sheet of 0.8 mm steel, dipped and fired twice at 820 °C. The handle "
            "stays cool for as long as a brew takes, on any stove.",
        ),
        facts=(
            ("Guarantee", _ENAMEL),
            ("Ordered", "612 times in the last 30 days"),
            ("Stove", "Gas, electric and induction"),
            ("Weight", "780 g, empty"),
        ),
        pairs=("cone-dripper", "quay-carafe", "flat-scale", "low-tide"),
        tag="Most ordered",
        choice_label="Enamel",
        choices=(
            Choice("white", "White", "kettle", "sky"),
            Choice("cobalt", "Cobalt", "kettle-cobalt", "mint"),
            Choice("mustard", "Mustard", "kettle-mustard", "blush"),
        ),
    ),
    Product(
        slug="cone-dripper",
        name="Cone Dripper",
        sku="RS-DRP-02",
        collection="brewing",
        kind="pour",
        price=3400,
        stock=112,
        art="dripper",
        ground="mint",
        alt="in red enamel with a navy rim",
        short="Two cups, paper size 2",
        lead="A steep cone for one cup or two. Steel gives back the heat you warmed it with, "
        "so the last pour is as hot as the first.",
        about=(
            "Twelve low ribs hold the paper off the wall, so that water leaves at the bottom and "
            "nowhere else. The foot sits on the Quay Carafe, on the Mug 320 and on most cups "
            "between 70 and 95 mm wide.",
        ),
        facts=(
            ("Guarantee", _ENAMEL),
            ("Paper", "Size 2, any brand"),
            ("Care", _DISHES),
            ("Weight", "240 g"),
        ),
        pairs=("long-kettle", "quay-carafe", "mug-320", "daybreak"),
    ),
    Product(
        slug="quay-carafe",
        name="Quay Carafe",
        sku="RS-CAR-04",
        collection="brewing",
        kind="pour",
        price=4800,
        stock=64,
        art="carafe",
        ground="butter",
        alt="in cobalt enamel with a navy rim",
        short="Keeps 0.8 litre warm",
        lead="Brew into it, carry it to the table, and put it back on the stove when the talk "
        "goes on.",
        about=(
            "A narrow neck keeps the warmth in for about forty minutes. A low flame brings it "
            "back, which no glass carafe will forgive you.",
            "The lip pours to the last drop without a thread running down the belly.",
        ),
        facts=(
            ("Guarantee", _ENAMEL),
            ("Holds", "0.8 litre, four cups"),
            ("Stove", "Gas, electric and induction"),
            ("Care", _DISHES),
        ),
        pairs=("cone-dripper", "long-kettle", "pair-of-mugs", "harbour"),
    ),
    Product(
        slug="hand-mill",
        name="Hand Mill",
        sku="RS-MIL-01",
        collection="brewing",
        kind="counter",
        price=12900,
        stock=8,
        art="mill",
        ground="blush",
        alt="in green enamel with a mustard knob",
        short="38 mm steel burr",
        lead="Grinds two cups in fifty seconds, evenly enough that you can taste the difference "
        "in a bean you know.",
        about=(
            "A 38 mm conical burr in hardened steel, held at both ends so that it cannot wobble. "
            "Thirty clicks from press to moka; the setting is numbered, so a recipe can name it.",
            "We make these forty at a time. When a burr is worn, we send the next one for $18.",
        ),
        facts=(
            ("Guarantee", "10 years on the burr holder, " + _ENAMEL),
            ("Holds", "30 g of beans"),
            ("Care", "A dry brush. Never water."),
            ("Weight", "610 g"),
        ),
        pairs=("flat-scale", "daybreak", "cone-dripper", "canister-250"),
        tag="8 left",
    ),
    Product(
        slug="mug-320",
        name="Mug 320",
        sku="RS-MUG-32",
        collection="brewing",
        kind="drink",
        price=1800,
        stock=240,
        art="mug",
        ground="blush",
        alt="in speckled white enamel with a navy rim",
        short="Speckled, stacks four high",
        lead="320 ml of coffee, a handle for three fingers, and a rim that does not mind the sink.",
        about=(
            "Every mug is speckled by hand, with a brush and a flick of the wrist, so no two are "
            "alike. The foot of one fits into the rim of the next: four make a tower that stays.",
        ),
        facts=(
            ("Guarantee", _ENAMEL),
            ("Holds", "320 ml"),
            ("Care", _DISHES),
            ("Not for", "The microwave: it is steel"),
        ),
        pairs=("pair-of-mugs", "cone-dripper", "quay-carafe", "harbour"),
    ),
    Product(
        slug="flat-scale",
        name="Flat Scale",
        sku="RS-SCL-03",
        collection="brewing",
        kind="counter",
        price=5900,
        stock=51,
        art="scale",
        ground="mint",
        alt="with a mug on its white enamel plate",
        short="0.1 g, with a timer",
        lead="One plate, one button. It starts the clock by itself when the first water lands.",
        about=(
            "Reads to 0.1 g up to 2 kg, fast enough to follow a pour. The plate lifts off and goes "
            "in the sink; the works below stay dry behind a silicone edge.",
        ),
        facts=(
            ("Guarantee", "5 years on the works, " + _ENAMEL),
            ("Power", "USB-C, about 40 hours"),
            ("Size", "150 × 130 × 18 mm"),
            ("Care", "The plate in the dishwasher, the works never"),
        ),
        pairs=("long-kettle", "hand-mill", "cone-dripper", "daybreak"),
        tag="New",
    ),
    Product(
        slug="canister-250",
        name="Canister 250",
        sku="RS-CAN-25",
        collection="brewing",
        kind="counter",
        price=2900,
        stock=0,
        art="canister",
        ground="sky",
        alt="in mustard enamel with a navy label",
        short="Seals with a silicone rim",
        lead="Takes one bag of beans, whole, and keeps light and air away from it.",
        about=(
            "The lid closes with a soft push, and lets out what fresh beans breathe without "
            "letting anything in. Write the roast day on the plate with a pencil; it wipes off.",
        ),
        facts=(
            ("Guarantee", _ENAMEL),
            ("Holds", "250 g of beans"),
            ("Care", "Dishwasher, without the silicone rim"),
        ),
        pairs=("hand-mill", "daybreak", "low-tide", "harbour"),
        tag="Sold out",
    ),
    Product(
        slug="pair-of-mugs",
        name="Pair of Mugs",
        sku="RS-MUG-2P",
        collection="brewing",
        kind="drink",
        price=3200,
        stock=46,
        art="mug-set",
        ground="butter",
        alt="one in cobalt, one in mustard",
        short="Cobalt and mustard",
        lead="Two of the Mug 320 in the two colours that leave the kiln brightest, "
        "in a box that survives the post.",
        about=(
            "One for whoever gets up first. The box is plain card without plastic, and folds "
            "flat for the next present.",
        ),
        facts=(
            ("Guarantee", _ENAMEL),
            ("Holds", "320 ml each"),
            ("Care", _DISHES),
            ("Not for", "The microwave: it is steel"),
        ),
        pairs=("mug-320", "quay-carafe", "long-kettle", "low-tide"),
    ),
    Product(
        slug="daybreak",
        name="No. 4 Daybreak",
        sku="RS-BN-04",
        collection="beans",
        kind="beans",
        price=1600,
        stock=180,
        art="bag-4",
        ground="sky",
        alt="a blue bag of 250 g",
        short="Light. Lemon peel, black tea.",
        lead="A light roast from two farms above Yirgacheffe. Clear and bright, with lemon peel "
        "first and black tea after.",
        about=(
            "Best as a pour-over, a little hotter than you think: 96 °C. If it tastes sharp, "
            "grind one click finer before you change anything else.",
        ),
        facts=(
            ("Roast", "Light"),
            ("From", "Yirgacheffe, Ethiopia, washed"),
            ("Best", "From day 7 to day 35 after roasting"),
        ),
        pairs=("low-tide", "harbour", "cone-dripper", "hand-mill"),
        choice_label="Grind",
        choices=_GRINDS,
        unit="250 g",
    ),
    Product(
        slug="low-tide",
        name="No. 11 Low Tide",
        sku="RS-BN-11",
        collection="beans",
        kind="beans",
        price=1500,
        stock=320,
        art="bag-11",
        ground="butter",
        alt="a mustard bag of 250 g",
        short="Middle. Hazelnut, cocoa.",
        lead="The one that most kitchens settle on. Round and quiet, with hazelnut and cocoa, "
        "and kind to milk.",
        about=(
            "Good in anything that holds coffee. For the dripper use 60 g a litre at 94 °C; "
            "for the press, four minutes and no stirring.",
        ),
        facts=(
            ("Roast", "Middle"),
            ("From", "Huila, Colombia, and Cerrado, Brazil"),
            ("Best", "From day 5 to day 40 after roasting"),
        ),
        pairs=("daybreak", "harbour", "long-kettle", "mug-320"),
        tag="Most ordered",
        choice_label="Grind",
        choices=_GRINDS,
        unit="250 g",
    ),
    Product(
        slug="harbour",
        name="No. 27 Harbour",
        sku="RS-BN-27",
        collection="beans",
        kind="beans",
        price=1500,
        stock=210,
        art="bag-27",
        ground="blush",
        alt="a red bag of 250 g",
        short="Dark. Burnt sugar, plum.",
        lead="Roasted for moka pots, presses and cold mornings. Burnt sugar, ripe plum, "
        "and a long finish without ash.",
        about=(
            "We stop the roast at the first drop of oil and not after. Use cooler water, 90 °C, "
            "and it stays sweet.",
        ),
        facts=(
            ("Roast", "Dark"),
            ("From", "Sumatra and Cerrado, Brazil"),
            ("Best", "From day 4 to day 45 after roasting"),
        ),
        pairs=("low-tide", "daybreak", "quay-carafe", "mug-320"),
        choice_label="Grind",
        choices=_GRINDS,
        unit="250 g",
    ),
)
