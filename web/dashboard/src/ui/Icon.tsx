const SHAPES = {
  alert: "M8 2.7 14 13H2zM8 6.6v3M8 11.3v.1",
  chat: "M2.5 3.2h11v7.6H7.6L4.7 13.3v-2.5H2.5z",
  check: "M3.2 8.6 6.4 11.7 12.8 4.6",
  clock: "M8 13.6a5.6 5.6 0 1 0 0-11.2 5.6 5.6 0 0 0 0 11.2zM8 5v3.2l2 1.4",
  desk: "M2.3 3.2h11.4v7.4H2.3zM6 13.2h4M8 10.6v2.6",
  down: "M4.5 6.5 8 10l3.5-3.5",
  flag: "M3.5 14V2.5H12l-1.8 3 1.8 3H3.5",
  globe:
    "M8 13.6a5.6 5.6 0 1 0 0-11.2 5.6 5.6 0 0 0 0 11.2zM2.4 8h11.2M8 2.4c-3.6 3.4-3.6 7.8 0 11.2 3.6-3.4 3.6-7.8 0-11.2",
  goal: "M8 13.6a5.6 5.6 0 1 0 0-11.2 5.6 5.6 0 0 0 0 11.2zM8 10.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8 8h.01",
  home: "M2.5 7.2 8 2.8l5.5 4.4M4 6.5v6.7h8V6.5M6.7 13.2V9.6h2.6v3.6",
  leave: "M6.5 3h-3v10h3M9.5 5 12.500 8l-3 3M12 8H6",
  modal: "M2.3 3h11.4v10H2.3zM5 6.2h6v4.6H5z",
  out: "M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5",
  page: "M3.7 2.3h5.6l3 3v8.4H3.7zM9 2.5v3h3",
  pause: "M5.500 3.500v9M10.500 3.500v9",
  people: "M8 7.6a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8zM3 13.4c.5-2.4 2.5-3.6 5-3.6s4.5 1.2 5 3.6",
  phone: "M4.7 2.2h6.6v11.6H4.7zM7.3 11.8h1.4",
  play: "M4.8 3.2v9.6L12.6 8z",
  repeat:
    "M3 8.5V7a2.5 2.5 0 0 1 2.5-2.5H13M11 2.5l2 2-2 2M13 7.5V9a2.5 2.5 0 0 1-2.5 2.5H3M5 13.5l-2-2 2-2",
  shield: "M8 2.2l5 1.8v3.6c0 3-2 5.2-5 6.2-3-1-5-3.2-5-6.2V4z",
  x: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof SHAPES;

/** A line drawing beside words, never instead of them. */
export function Icon({ name, className = "" }: { name: IconName; className?: string }) {
  return (
    <svg className={`icon ${className}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[name]} />
    </svg>
  );
}

/** TrackFlow's own sign. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true">
      <path d="M2 10h4.5c3.5 0 3.5-6 7-6H18M9.500 12.500c1 2 2 3.500 4 3.500H18" />
    </svg>
  );
}
