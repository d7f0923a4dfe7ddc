import { Button } from "./Button";
import { Icon } from "./Icon";

type Props = { message: string; remedy: string; again?: { label: string; act: () => void } };

/** What went wrong and what to do, in the place where it happened. */
export function Failure({ message, remedy, again }: Props) {
  return (
    <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2 py-2">
      <Icon name="alert" className="text-bad self-start mt-0.5" />
      <p className="flex-1 min-w-48">
        <b>{message}</b> <span className="text-ink-2">{marked(remedy)}</span>
      </p>
      {again && (
        <Button small onClick={again.act}>
          {again.label}
        </Button>
      )}
    </div>
  );
}

/** Words between backticks as code. */
function marked(text: string) {
  return text.split("`").map((part, index) =>
    // eslint-disable-next-line react/no-array-index-key -- the parts of one text never move
    index % 2 ? <code key={index}>{part}</code> : part,
  );
}
