/** Forms: asked a few at a time, and never what is known already. */
import { element } from "./element";
import { flow } from "./flow";
import css from "./form.css?inline";
import { guarded } from "./guard";
import type { Stage } from "./stage";
import type { Edit, Field, Properties } from "./types";

const AT_ONCE = 2;
/** What browsers can fill in by themselves. */
const FILLED: Record<string, string> = { email: "email", name: "name", first_name: "given-name", last_name: "family-name", company: "organization", phone: "tel" };

const words = (name: string) => name[0]!.toUpperCase() + name.slice(1).replace(/_/g, " ");

/** A form with the fields that are not `known`; calls `submit` with the answers, once. */
export function formOf(fields: Field[], known: Properties, submit: (answers: Properties) => void, label = "Send"): { node: HTMLElement; sheet: CSSStyleSheet } | undefined {
  const open = fields.filter(({ name }) => known[name] == null);
  if (!open.length) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const answers: Properties = {};
  const form = element("form", "", {});
  const show = () => {
    const some = open.splice(0, AT_ONCE);
    const controls = some.map(control);
    const go = element("button", "go", { type: "submit" }, open.length ? "Next" : label);
    form.replaceChildren(...controls, go);
  };
  form.addEventListener("submit", guarded((event: Event) => {
    event.preventDefault();
    new FormData(form).forEach((value, name) => value !== "" && (answers[name] = answers[name] ? `${answers[name]}, ${value}` : value));
    if (!open.length) return submit(answers);
    show();
    form.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }));
  show();
  return { node: form, sheet };
}

function control({ name, label = words(name), type = name === "email" ? "email" : "text", required, options = [] }: Field): Node {
  const must = (required ?? type === "email") ? "" : undefined;
  const common = { id: `f-${name}`, name, required: must, autocomplete: FILLED[name] };
  if (type === "radio" || (type === "checkbox" && options.length)) {
    const choices = options.map((option) =>
      element("label", "opt", {}, element("input", "", { type, name, value: option, required: type === "radio" ? must : undefined }), option),
    );
    return element("fieldset", "", {}, element("legend", "", {}, label), ...choices);
  }
  if (type === "checkbox") return element("label", "opt", {}, element("input", "", { ...common, type, value: "yes" }), label);
  const field =
    type === "select"
      ? element("select", "", common, ...["", ...options].map((option) => element("option", "", { value: option }, option || "Choose")))
      : type === "textarea"
        ? element("textarea", "", common)
        : element("input", "", { ...common, type });
  return element("div", "", {}, element("label", "", { for: common.id }, label), field);
}

/** A form in the page; none where everything is known. */
export function build(step: Edit, stage: Stage): Node | undefined {
  const box = flow("");
  const made = formOf(step.fields || [], stage.known(), (answers) => {
    stage.submitted(answers);
    stage.closed("submitted");
    made!.node.replaceWith(element("p", "", { role: "status" }, "Thank you."));
  });
  if (!made) return undefined;
  box.add(made);
  return box.host;
}
