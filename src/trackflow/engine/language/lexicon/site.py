"""The site itself: its pages by name, the elements of a page, and the events of visitors."""

from trackflow.engine.language.lexicon.tables import words

PAGES = {
    "homepage": "/", "home page": "/", "front page": "/", "start page": "/",
    "pricing page": "/pricing", "pricing": "/pricing", "plans page": "/plans",
    "pricing pages": "/pricing", "blog": "/blog/*", "blog posts": "/blog/*",
    "blog post": "/blog/*", "blog pages": "/blog/*", "blog articles": "/blog/*",
    "blog article": "/blog/*", "blog page": "/blog/*", "product pages": "/products/*",
    "product page": "/products/*", "product detail page": "/products/*",
    "product detail pages": "/products/*", "pdp": "/products/*", "pdps": "/products/*",
    "category pages": "/collections/*", "category page": "/collections/*",
    "collection pages": "/collections/*", "collection page": "/collections/*",
    "cart page": "/cart", "shopping cart page": "/cart", "basket page": "/cart",
    "checkout page": "/checkout", "checkout": "/checkout", "docs": "/docs/*",
    "docs pages": "/docs/*", "documentation": "/docs/*", "documentation pages": "/docs/*",
    "docs page": "/docs/*", "signup page": "/signup", "sign up page": "/signup",
    "registration page": "/register", "thank you page": "/thank-you",
    "about us page": "/about", "contact us page": "/contact",
}  # fmt: skip

# A word before "page" that does not name a page of the site.
NOT_A_PAGE = words(
    """
    the a an this that any every each all one same web landing whole entire current last first
    second third next previous other our my your their some which per single which half more few
    these those page pages entry exit
    """
)

ELEMENTS = {
    "headline": "@headline", "main headline": "@headline", "hero headline": "@headline",
    "h1": "@headline", "title": "@headline", "page title": "@headline",
    "hero title": "@headline", "heading": "@headline", "main heading": "@headline",
    "headlines": "@headline", "hero text": "@headline", "hero heading": "@headline",
    "subheadline": "@subheadline", "sub headline": "@subheadline", "subtitle": "@subheadline",
    "hero subtitle": "@subheadline", "subheading": "@subheadline", "tagline": "@subheadline",
    "h2": "@subheadline", "cta": "@primary_cta", "ctas": "@primary_cta",
    "main cta": "@primary_cta", "primary cta": "@primary_cta", "hero cta": "@primary_cta",
    "main button": "@primary_cta", "primary button": "@primary_cta",
    "call to action": "@primary_cta", "cta button": "@primary_cta", "button": "@primary_cta",
    "secondary cta": "@secondary_cta", "secondary button": "@secondary_cta",
    "second button": "@secondary_cta", "hero": "@hero", "hero section": "@hero",
    "hero image": "@hero_image", "hero picture": "@hero_image", "hero photo": "@hero_image",
    "navigation": "@nav", "nav": "@nav", "nav bar": "@nav", "navbar": "@nav",
    "navigation bar": "@nav", "navigation menu": "@nav", "main menu": "@nav", "menu": "@nav",
    "pricing table": "@pricing", "pricing section": "@pricing", "price table": "@pricing",
    "testimonials": "@testimonials", "testimonial section": "@testimonials",
    "testimonials section": "@testimonials", "customer reviews": "@testimonials",
    "reviews": "@testimonials", "reviews section": "@testimonials",
    "product title": "@product_title", "product name": "@product_title",
    "product price": "@product_price", "add to cart button": "@add_to_cart",
    "add to bag button": "@add_to_cart", "add to basket button": "@add_to_cart",
    "buy button": "@add_to_cart", "search bar": "@search", "search box": "@search",
    "search field": "@search", "footer": "@footer",
}  # fmt: skip

# Nouns for an element that page analysis has not named: "the quote form" is text:quote form.
ELEMENT_NOUNS = (
    "button|link|image|picture|photo|section|block|table|video|field|badge|logo|logos|icon|"
    "widget|sidebar|carousel|gallery|map|label|card|plan|accordion|calculator|box|banner"
)

# How a conversion is called, and its event.
EVENTS = {
    "sign ups": "signup", "sign up": "signup", "signups": "signup", "signup": "signup",
    "registrations": "signup", "logins": "login", "login": "login", "purchases": "purchase",
    "purchase": "purchase", "sales": "purchase", "orders": "purchase",
    "add to carts": "add_to_cart", "add to cart": "add_to_cart",
    "checkout starts": "checkout_start", "demo requests": "demo_request",
    "demo request": "demo_request", "demo bookings": "demo_request",
    "booked demos": "demo_request", "demos booked": "demo_request", "leads": "lead",
    "lead": "lead", "newsletter signups": "newsletter_signup",
    "newsletter sign ups": "newsletter_signup", "newsletter signup": "newsletter_signup",
    "newsletter subscriptions": "newsletter_signup", "trial starts": "trial_start",
    "trial start": "trial_start", "trial signups": "trial_start", "free trials": "trial_start",
    "trials": "trial_start", "contact requests": "contact", "bookings": "booking",
    "booking": "booking", "reservations": "booking", "donations": "donation",
    "donation": "donation", "job applications": "job_apply", "applications": "job_apply",
    "subscriptions": "subscribe", "subscribes": "subscribe", "downloads": "download",
    "searches": "search", "cta clicks": "cta_click", "clicks on the cta": "cta_click",
    "cta click": "cta_click", "clicks on the button": "cta_click",
}  # fmt: skip

# A thing that a visitor has just done, as a trigger.
ACTS = {
    "purchase": "purchase", "purchases": "purchase", "a purchase": "purchase",
    "make a purchase": "purchase", "makes a purchase": "purchase",
    "checkout start": "checkout_start",
    "complete a purchase": "purchase", "completes a purchase": "purchase",
    "complete their purchase": "purchase", "completes their purchase": "purchase",
    "place an order": "purchase", "places an order": "purchase", "sign up": "signup",
    "signs up": "signup", "signup": "signup", "signing up": "signup", "log in": "login",
    "logs in": "login", "logging in": "login", "login": "login",
    "add something to the cart": "add_to_cart", "adds something to the cart": "add_to_cart",
    "add something to cart": "add_to_cart", "adds something to cart": "add_to_cart",
    "adds something to their cart": "add_to_cart", "add an item to the cart": "add_to_cart",
    "adds an item to the cart": "add_to_cart", "adds an item to their cart": "add_to_cart",
    "add an item to their cart": "add_to_cart", "add to cart": "add_to_cart",
    "adds to cart": "add_to_cart", "adding to cart": "add_to_cart",
    "start the checkout": "checkout_start", "starts the checkout": "checkout_start",
    "start checkout": "checkout_start", "starts checkout": "checkout_start",
    "subscribe to the newsletter": "newsletter_signup",
    "subscribes to the newsletter": "newsletter_signup", "start a trial": "trial_start",
    "starts a trial": "trial_start", "request a demo": "demo_request",
    "requests a demo": "demo_request",
}  # fmt: skip
