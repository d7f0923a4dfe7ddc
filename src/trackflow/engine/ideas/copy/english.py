"""The texts in English."""

from typing import Final

from trackflow.engine.ideas.copy.texts import Texts, texts

ENGLISH: Final[dict[str, Texts]] = texts("""
demo_request | book a demo | Book a demo | Would you like to see it live? | Pick a time and we show you how it works for your team. | See how it works for your team
trial_start | start a trial | Start my trial | Would you like to try it yourself? | Set it up with your own data and see whether it fits. | Try it with your own data
newsletter_signup | join the newsletter | Keep me posted | Would you like to hear from us? | Get what is new in your inbox. You can leave at any time. | What is new, straight to your inbox
signup | create an account | Create my account | Ready to get started? | Create an account and pick up here whenever you like. | Your account is the place to start
login | log in | Log in | Do you already have an account? | Log in and go on where you left off. | Go on where you left off
cart_abandonment | complete your order | Back to my cart | Your cart is still here | Everything you chose is waiting for you. | What you chose is waiting for you
add_to_cart | choose what suits you | Add to cart | Not sure which one suits you? | Put your favourites in the cart and compare them at your leisure. | Find the one that suits you
checkout_start | go to the checkout | Go to checkout | Ready to order? | Check your cart and go on to the checkout. | Your cart is ready when you are
purchase | place your order | Order now | Have you found what you were looking for? | Take another look at what you chose and order when you are ready. | Find what suits you and order with ease
revenue | complete your order | See what goes with it | Is your order complete? | Have a look at what goes well with your choice. | Everything that goes with your choice
lead | ask for an offer | Ask for an offer | May we make you an offer? | Tell us what you need and we get back to you. | An offer that fits what you need
contact | get in touch | Get in touch | Do you have a question? | Write to us. A person reads it and answers. | Ask us, we are happy to answer
booking | make a booking | Check availability | Have you found your date? | Check what is available and choose what suits you. | Find the date that suits you
donation | make a donation | Donate now | Would you like to help? | Every contribution counts, large or small. | Help us to go on
job_apply | apply for the position | Apply now | Is this job for you? | Send us your application, we look forward to it. | Join our team
subscribe | choose a plan | Choose my plan | Which plan suits you? | Compare the plans and choose the one you need. | Choose the plan that suits you
download | get the download | Download | Would you like to take it with you? | Download it and read it whenever you like. | Everything in one download
search | search the site | Search | Looking for something? | Type what you need and we find it for you. | Find what you need
cta_click | take the next step | See how it works | Would you like to know more? | Take a closer look and see whether it fits. | See what it does for you
churn | go on with us | Talk to us | Is anything missing for you? | Tell us what does not work for you yet and we look for a way. | Make more of what you have
""")  # noqa: E501 - one line a goal
