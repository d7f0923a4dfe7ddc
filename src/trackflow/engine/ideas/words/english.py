"""The words by which people name a goal in English."""

from typing import Final

ENGLISH: Final = r"""
demo_request = (?:product |live )?demos?(?: (?:requests?|bookings?|calls?|sign ?ups?|appointments?|meetings?|leads?|enquiries|inquiries))?
    | (?:book|request|schedul)\w*(?: (?:a|for a|for))?(?: (?:product|live))? demos?
    | walk ?throughs?
trial_start = (?:free )?trials?(?: (?:sign ?ups?|starts?|registrations?|users?|accounts?|activations?))?
    | (?:start|begin|try)\w* (?:a |our |the )?(?:free )?trials?
    | try (?:us|it|the product) (?:out )?for free
newsletter_signup = newsletters?(?: (?:sign ?ups?|subscri\w+|list|registrations?|audience|readers?))?
    | (?:e ?mail|mailing) (?:list|subscri\w+|sign ?ups?|audience)(?: (?:sign ?ups?|subscri\w+))?
    | sign\w* up (?:for|to) (?:the |our )?newsletter
signup = sign ?ups? | signing up | sign up rate | registrations? | register
    | new (?:accounts?|users?|members?)
    | (?:accounts? (?:creat\w+|registrations?|sign ?ups?)|create (?:an )?accounts?) | memberships?
    | people join\w*
login = log ?ins? | logging in | log in | sign ?ins? | signing in | (?:active|returning) users?
cart_abandonment = (?:abandon\w*|forgotten|left|orphaned) (?:shopping )?(?:carts?|baskets?|checkouts?)
    | (?:shopping )?(?:carts?|baskets?|checkouts?) (?:abandon\w*|recover\w*|drop ?offs?|drop ?outs?|losses|loss)
    | (?:leav\w+|abandon\w*) (?:their |the )?(?:shopping )?(?:carts?|baskets?|checkouts?)
    | recover(?:ed|ing)? (?:lost |abandoned )?(?:carts?|baskets?|orders)
add_to_cart = (?:add\w*|put\w*|plac\w+)(?: (?:items?|products?|things|something|more))?(?: to| in| into)?(?: (?:the|their|a))? (?:cart|basket|bag)s?
    | add to ?carts? | cart adds? | items? in (?:the |their )?(?:cart|basket|bag)
checkout_start = (?:start\w*|begin\w*|begun|reach\w*|enter\w*|initiat\w*|go\w* to|proceed\w* to)(?: (?:the|their|a))? checkouts?
    | checkouts?(?: (?:starts?|started|initiations?|begun))? | check(?:ing)? out
purchase = purchas\w+ | orders? | ordering | sales | sell(?:ing)? | buy(?:ing|ers?)?
    | conversions? | converting | conversion rate | paying customers? | new customers?
    | products? sold | bought | transactions?
revenue = revenues? | (?:bigger|larger|fuller) (?:baskets?|carts?|orders?) | (?:average |avg |higher )?(?:order|basket|cart) (?:values?|size) | aov
    | turnover | up ?sell\w* | cross ?sell\w* | income | earn\w* more | spend\w* more | more money
    | lifetime value | profits?
lead = leads? | lead (?:gen|generation)(?: form)? | (?:qualified|sales|marketing) leads?
    | prospects? | mqls? | sqls? | quote requests? | requests? for (?:a )?quotes? | quotes?
    | pipeline
contact = contacts?
    | contact (?:requests?|forms?|us|inquiries|enquiries|submissions?)(?: (?:submissions?|requests?))?
    | contact\w* (?:us|sales|our team) | inquir\w+ | enquir\w+
    | (?:phone )?calls? from (?:customers|visitors|prospects) | call ?backs?
    | messages from (?:visitors|customers) | get in touch | talk to (?:us|sales) | phone calls?
booking = bookings? | reservations?
    | (?:book|reserv)(?:ed|ing|e)?(?: (?:a|an|our|more))? (?:tables?|rooms?|appointments?|stays?|nights?|seats?|trips?|tours?|class(?:es)?|tickets?)
    | appointments? | book(?:ing)? direct\w* | room nights? | table reservations?
donation = donat\w+ | donors? | giving | fund ?rais\w+ | gifts to | supporters? who give
    | charitable gifts?
job_apply = (?:job )?appl(?:y|ications?|icants?|ying)(?: for (?:a |our )?jobs?)?
    | job (?:applications?|applicants?|candidates?) | candidates?
    | apply for (?:our |a |the )?(?:jobs?|roles?|positions?|vacanc\w+) | applicants? | recruit\w+
    | hires
subscribe = subscri(?:be|bes|bed|bing|bers?|ptions?) | paid (?:plans?|subscri\w+|members?|users?)
    | upgrad\w+(?: to (?:a |the )?(?:paid|pro|premium) plans?)?
    | premium (?:users?|members?|plans?) | plan upgrades? | trial to paid(?: conversions?)?
    | trial conversions?
download = downloads? | downloading | app installs? | installs? | installations?
    | (?:white ?paper|e ?book|guide|brochure|app)s?(?: downloads?)? | lead magnets?
search = (?:site |internal |product )?search(?:es)? | searching
    | use (?:of )?(?:the |our )?search(?: bar| box)? | search (?:bar|box)(?: use| usage)?
    | people (?:who )?search
cta_click = (?:cta|button|call to action|link|hero)(?: button)? clicks?
    | clicks?(?: on (?:the |our )?(?:cta|buttons?|call to action|main button|links?))?
    | click ?through(?: rate)?s? | ctr | cta engagement
    | click\w* (?:on )?(?:the |our )?(?:cta|buttons?|call to action)
churn = churn\w*(?: rate)? | cancell?ations?
    | cancel\w*(?: (?:their|the))?(?: (?:plan|subscription|account|membership)s?)?
    | (?:customer |user |subscriber |member )?retention
    | (?:keep|retain)\w*(?: (?:more|our|the|existing|paying|current))* (?:customers?|users?|subscribers?|members?)
    | (?:los(?:e|ing)|lost)(?: (?:fewer|less|our|so many))* (?:customers?|users?|subscribers?|members?)
    | unsubscrib\w+ | renewals? | loyalty
"""  # noqa: E501 - one pattern a line
