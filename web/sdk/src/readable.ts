/**
 * Whether this script can do everything a workflow says. One word that it does not know, and the workflow does not
 * run at all: half a workflow would show something that nobody wrote.
 */
import { isLink, isPicture } from "./address";
import { isReadable as isReadableFrequency } from "./frequency";
import { isStyles } from "./styling";
import type { Workflow } from "./types";

type Check = (value: any) => boolean;

const isText: Check = (value) => typeof value === "string" && value.trim() !== "";
const isSeconds: Check = (value) => typeof value === "number" && value >= 0 && value < 1e9;
const isCount: Check = (value) => Number.isInteger(value) && value >= 0;
const isOneOf = (...words: unknown[]): Check => (value) => words.includes(value);
const isList = (each: Check): Check => (value) => Array.isArray(value) && value.every(each);
const isObject: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const isSelector: Check = (value) => {
  if (!isText(value)) return false;
  try {
    document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
};

/** Every field fits, and there is none but these: names with spaces between, a question mark after the optional. */
const isShaped = (fields: string): Check => (value) => {
  const names = fields.split(" ");
  return (
    isObject(value) &&
    Object.keys(value).every((name) => names.includes(name) || names.includes(`${name}?`)) &&
    names.every((name) => {
      const field = name.replace("?", "");
      return value[field] === undefined ? field !== name : (FIELDS[field] ?? isText)(value[field]);
    })
  );
};

/** A trigger or step of a type that is known, with what belongs to it. */
const isKnown = (kinds: Record<string, string>): Check => (value) =>
  isObject(value) && Object.keys(kinds).includes(value.type) && isShaped(`type ${kinds[value.type]}`)(value);

const TRIGGERS = {
  page_view: "pages?",
  time_on_page: "seconds",
  scroll_depth: "percent",
  exit_intent: "type",
  inactivity: "seconds",
  click: "target",
  custom_event: "event where?",
};

const STEPS = {
  overlay: "id style position? title body? image? cta? secondary_cta? coupon? close_after_seconds?",
  replace_text: "id target text",
  hide: "id target",
  show: "id target",
  highlight: "id target",
  set_style: "id target styles",
  redirect: "id url new_tab?",
  track: "id event properties?",
  wait: "id seconds? until? limit_seconds?",
  branch: "id if else asks_outcome?",
  skip: "id steps",
};

const isStep = isKnown(STEPS);
const isTrigger: Check = (value) => isKnown(TRIGGERS)(value) || isShaped("all")(value);
const isAlternative: Check = (value) => isSelector(value) || isShaped("v t m c f")(value);
const isAction = isShaped("label url?");

/** What a field holds, wherever it stands; text where nothing is said. */
const FIELDS: Record<string, Check> = {
  all: (value) => isList(isTrigger)(value) && value.length > 0,
  triggers: isList(isTrigger),
  until: isKnown(TRIGGERS),
  steps: (value) => isCount(value) || (isList(isStep)(value) && value.length > 0),
  version: isCount,
  else: isCount,
  seconds: isSeconds,
  limit_seconds: isSeconds,
  close_after_seconds: isSeconds,
  percent: isSeconds,
  pages: isList(isText),
  target: (value) => isSelector(value) || (isList(isAlternative)(value) && value.length > 0),
  t: isSelector,
  v: isOneOf(1),
  m: isCount,
  c: isCount,
  f: (value) => isObject(value) && Object.values(value).every(isCount),
  url: (value) => isText(value) && isLink(value),
  image: (value) => isText(value) && isPicture(value),
  cta: isAction,
  secondary_cta: isAction,
  style: isOneOf("modal", "banner"),
  position: isOneOf("top", "bottom", "center"),
  styles: (value) => isObject(value) && isStyles(value),
  new_tab: isOneOf(true, false),
  asks_outcome: isOneOf(true),
  audience: isObject,
  where: isObject,
  if: isObject,
  properties: isObject,
  goal: (value) => isObject(value) && isText(value.event),
  frequency: (value) => isShaped("limit? per? stop_after?")(value) && isReadableFrequency(value),
  limit: isCount,
  stop_after: isList(isText),
};

const isWorkflow = isShaped("id version steps pages? audience? triggers? goal? frequency?");

/** Never throws. */
export function isReadable(workflow: unknown): workflow is Workflow {
  try {
    return isWorkflow(workflow);
  } catch {
    return false;
  }
}
