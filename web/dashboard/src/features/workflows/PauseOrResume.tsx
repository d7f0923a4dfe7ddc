import type { Workflow } from "../../lib/api";
import { usePause, useResume } from "../../lib/queries";
import { texts } from "../../lib/texts";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";

type Props = { workflow: Workflow; small?: boolean; narrowIcon?: boolean; onDone?: (said: string) => void };

/** Stops a live workflow at once, or gives a paused one to visitors again. */
export function PauseOrResume({ workflow, small, narrowIcon, onDone }: Props) {
  const pause = usePause();
  const resume = useResume();
  const live = workflow.state === "live";
  if (!live && workflow.state !== "paused") return null;
  const act = live ? pause : resume;
  const done = live ? texts.acts.paused : texts.acts.resumed;
  return (
    <Button
      small={small ?? false}
      off={act.isPending}
      aria-label={`${live ? texts.acts.pause : texts.acts.resume}: ${workflow.name}`}
      onClick={() => act.mutate(workflow.id, { onSuccess: () => onDone?.(done) })}
    >
      <Icon name={live ? "pause" : "play"} />
      <span className={narrowIcon ? "narrow-hidden" : ""}>
        {live ? texts.acts.pause : texts.acts.resume}
      </span>
    </Button>
  );
}
