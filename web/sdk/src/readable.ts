/**
 * Whether this script can do everything a workflow says. One word that it does not know, and the workflow does not
 * run at all: half a workflow would show something that nobody wrote.
 */
import { isLink, isPicture } from "./address";
import { isReadable as isReadableFrequency } from "./frequency";
import type { Workflow } from "./types";

type Check = (value: any) => boolean;
type Shape = Record<string, Check>;

const isText: Check = (value) => typeof value === "string" && value.trim() !== "";
const isSeconds: Check = (value) => typeof value === "number" && value >= 0 && value < 1e6;
const isOneOf = (...words: unknown[]): Check => (value) => words.includes(value);
const isList = (each: Check): Check => (value) => Array.isArray(value) && value.every(each);
const isObject: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const anything: Check = () => true;

/** Every field fits, and there is none but these. */
const isShaped = (shape: Shape): Check => (value) =>
  isObject(value) &&
  Object.keys(value).every((field) => Object.keys(shape).includes(field)) &&
  Object.keys(shape).every((field) => shape[field]!(value[field]));

const isAction = isShaped({ label: isText, url: optional((url) => isText(url) && isLink(url)) });

const isSelector: Check = (value) => {
  if (!isText(value)) return false;
  try {
    document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
};

const STEPS: Shape = {
  overlay: isShaped({
    id: isText,
    type: anything,
    style: isOneOf("modal", "banner"),
    position: isOneOf(undefined, "top", "bottom", "center"),
    title: isText,
    body: optional(isText),
    image: optional((url) => isText(url) && isPicture(url)),
    cta: optional(isAction),
    secondary_cta: optional(isAction),
    coupon: optional(isText),
    close_after_seconds: optional(isSeconds),
  }),
  replace_text: isShaped({ id: isText, type: anything, target: isSelector, text: isText }),
};

const TRIGGERS: Shape = {
  page_view: isShaped({ type: anything, pages: optional(isList(isText)) }),
  time_on_page: isShaped({ type: anything, seconds: isSeconds }),
};

const isKnown = (kinds: Shape): Check => (value) =>
  isObject(value) && Object.keys(kinds).includes(value.type) && kinds[value.type]!(value);

const isTrigger: Check = (value) =>
  isKnown(TRIGGERS)(value) || (isShaped({ all: isList(isTrigger) })(value) && value.all.length > 0);

const isWorkflow = isShaped({
  id: isText,
  name: anything,
  version: (value) => typeof value === "number",
  pages: optional(isList(isText)),
  audience: optional(isObject),
  triggers: optional(isList(isTrigger)),
  steps: (value) => isList(isKnown(STEPS))(value) && value.length > 0,
  goal: optional((goal) => isObject(goal) && isText(goal.event)),
  frequency: optional((value) => isFrequency(value) && isReadableFrequency(value)),
});

const isFrequency = isShaped({ limit: anything, per: optional(isText), stop_after: optional(isList(isText)) });

/** Never throws. */
export function isReadable(workflow: unknown): workflow is Workflow {
  try {
    return isWorkflow(workflow);
  } catch {
    return false;
  }
}
