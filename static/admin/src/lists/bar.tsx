/** A bar that fills; without a number it says only that something is going on. */

interface Props {
  readonly label: string;
  /** 0 to 100. */
  readonly percent: number | undefined;
}

export function Bar({ label, percent }: Props) {
  return (
    <progress
      className="bar"
      aria-label={label}
      max={100}
      {...(percent === undefined ? {} : { value: percent })}
    />
  );
}
