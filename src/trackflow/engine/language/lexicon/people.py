"""Who visits: nouns for people that narrow nothing, roles, industries, plans."""

PEOPLE = tuple(
    """
        visitor visitors user users people person persons folks folk shopper shoppers reader readers
        guest guests player players everyone everybody anyone anybody someone somebody those whoever
        traffic browsers audience audiences buyers prospects individuals viewers members clients
        sessions
    """.split()
)
PEOPLE_PHRASES = (
    "web visitors",
    "site visitors",
    "website visitors",
    "every visitor",
    "all traffic",
)

# Plural nouns that say a role.
ROLES = {
    "developers": "developer", "engineers": "engineer", "designers": "designer",
    "marketers": "marketer", "recruiters": "recruiter", "founders": "founder",
    "students": "student", "teachers": "teacher", "ctos": "cto", "ceos": "ceo",
    "cfos": "cfo", "cmos": "cmo", "product managers": "product manager",
    "data scientists": "data scientist", "analysts": "analyst",
}  # fmt: skip

INDUSTRIES = {
    "fintech": "fintech", "healthcare": "healthcare", "health care": "healthcare",
    "hospitality": "hospitality", "retail": "retail", "manufacturing": "manufacturing",
    "education": "education", "edtech": "edtech", "real estate": "real estate",
    "insurance": "insurance", "banking": "banking", "finance": "finance",
    "financial services": "financial services", "logistics": "logistics", "legal": "legal",
    "construction": "construction", "automotive": "automotive", "saas": "saas",
    "ecommerce": "ecommerce", "e commerce": "ecommerce", "travel": "travel",
    "nonprofit": "nonprofit", "energy": "energy", "pharma": "pharma", "media": "media",
    "government": "government", "gaming": "gaming", "biotech": "biotech",
    "telecom": "telecom", "agriculture": "agriculture", "consulting": "consulting",
}  # fmt: skip

PLANS = (
    "free",
    "trial",
    "basic",
    "starter",
    "pro",
    "premium",
    "business",
    "team",
    "plus",
    "growth",
)

# What a text may depend on, and the attribute.
BASES = {
    "industry": "industry", "industries": "industry", "sector": "industry",
    "vertical": "industry", "company size": "company_size", "size of company": "company_size",
    "size of their company": "company_size", "size of the company": "company_size",
    "how big the visitor company is": "company_size", "how big their company is": "company_size",
    "role": "role", "job title": "role", "job role": "role", "plan": "plan",
    "country": "country", "location": "country", "city": "city", "region": "region",
    "language": "language", "device": "device", "company": "company",
    "company name": "company", "traffic source": "source", "source": "source",
    "channel": "channel", "referrer": "referrer",
}  # fmt: skip
