/** Which arm of an experiment a visitor is in: a pure function at the first meeting, kept after. */
import { place } from "./assignment";
import { anonymousId } from "./session";
import { isLasting, recall, remember } from "./store";
import type { Arm, Experiment, Range } from "./types";

/** Undefined where the visitor takes no part. Without storage the arms have equal shares. */
export function armOf({ id, arms, group, share }: Experiment): Arm | undefined {
  const visitor = anonymousId();
  const isIn = ([low, high]: Range, seed: string, at = place(seed, visitor)) => low <= at && at < high;
  const arm =
    arms.find((each) => each.id === recall("arms")?.[id]) ||
    (isIn(share, group) ? arms.find(({ range, even }) => isIn(isLasting() ? range : even, id)) : undefined);
  remember({ arms: { ...recall("arms"), [id]: arm?.id } });
  return arm;
}
