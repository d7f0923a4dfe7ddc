/* Rimsund: small comforts on top of forms that also work without this file. */
(() => {
  "use strict";

  /* A shop must sell whether or not anybody is counting. */
  const track = (event, properties) => {
    try {
      (window.trackflow = window.trackflow || []).push(["track", event, properties]);
    } catch {
      /* nothing the visitor should notice */
    }
  };

  const read = (element) => JSON.parse(element.dataset.properties || "{}");
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);

  /* A page that is an event by being seen: search, checkout_start, purchase. */
  each("[data-seen]", (page) => track(page.dataset.seen, read(page)));

  /* Forms that do what a select or a radio says as soon as it changes. */
  each("[data-submit=change]", (form) => {
    form.addEventListener("change", () => form.requestSubmit());
  });

  /* Signup: told, then sent on to the welcome page by the browser itself. */
  each("form[data-event=signup]", (form) => {
    form.addEventListener("submit", () => {
      track("signup", { plan: form.elements.plan.value });
      if (form.elements.news.checked) track("newsletter_signup", { place: "signup" });
    });
  });

  /* Newsletter: answered in place. */
  each("form[data-event=newsletter_signup]", (form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      track("newsletter_signup", read(form));
      const thanks = document.createElement("p");
      thanks.className = "thanks";
      thanks.tabIndex = -1;
      thanks.textContent = "You are on the list. The next recipe comes on the first of the month.";
      form.replaceWith(thanks);
      thanks.focus();
    });
  });

  /* Product: into the cart without leaving the page. */
  const count = document.getElementById("cart-count");
  const showCount = (number) => {
    const things = number === 1 ? "1 item" : `${number} items`;
    count.textContent = number;
    count.hidden = number === 0;
    document.getElementById("cart-link").setAttribute("aria-label", `Cart, ${things}`);
  };

  const added = (form) => {
    const quantity = Number(form.elements.quantity.value);
    const choice = form.querySelector("[name=choice]:checked");
    const chosen = choice ? { choice: choice.value } : {};
    return { ...read(form), quantity, ...chosen };
  };

  const say = (place, words) => {
    const link = document.createElement("a");
    link.href = "/cart";
    link.textContent = "See your cart";
    place.replaceChildren(`${words} `, link);
  };

  const put = async (form) => {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { accept: "application/json" },
    });
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  };

  /* Where the request fails, the browser's own way of sending the form says why. */
  const add = async (form, button) => {
    button.disabled = true;
    const cart = await put(form).catch(() => null);
    button.disabled = false;
    if (cart === null) return form.submit();
    track("add_to_cart", added(form));
    showCount(cart.count);
    say(form.querySelector(".added"), `${cart.name} is in your cart.`);
  };

  each("form[data-event=add_to_cart]", (form) => {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      add(form, form.querySelector("button[type=submit]"));
    });
  });

  /* Product: the drawing follows the colour. */
  const picture = document.getElementById("picture");
  const thumbs = document.querySelectorAll("[data-choice]");
  const show = (thumb) => {
    const from = thumb.querySelector("img");
    const to = picture.querySelector("img");
    to.setAttribute("src", from.getAttribute("src"));
    to.alt = from.alt;
    picture.className = `main ${thumb.className}`;
    thumbs.forEach((each) => each.removeAttribute("aria-current"));
    thumb.setAttribute("aria-current", "true");
  };
  thumbs.forEach((thumb) => {
    const radio = document.querySelector(`[name=choice][value="${thumb.dataset.choice}"]`);
    radio.addEventListener("change", () => show(thumb));
    thumb.addEventListener("click", (event) => {
      event.preventDefault();
      radio.checked = true;
      show(thumb);
    });
  });
})();
