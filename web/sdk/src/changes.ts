/** Steps that change the page for as long as their run lasts. */
import type { Change } from "./edits";
import { hiding, highlighting, showing, styleChange } from "./styling";
import { textChange } from "./text";
import type { Edit, Step } from "./types";

const CHANGES: { [K in Edit["type"]]: (step: Extract<Edit, { type: K }>) => Change } = {
  replace_text: ({ target, text }) => textChange(target, text),
  hide: ({ target }) => hiding(target),
  show: ({ target }) => showing(target),
  highlight: ({ target }) => highlighting(target),
  set_style: ({ target, styles }) => styleChange(target, styles),
};

export const isEdit = (step: Step): step is Edit => step.type in CHANGES;
export const changeOf = (step: Edit): Change => (CHANGES[step.type] as (step: Edit) => Change)(step);
