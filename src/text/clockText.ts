/** The time of day in hours, minutes and seconds of this machine: `09:05:30`. */
export function timeOfDay(ms: number): string {
  const day = new Date(ms);
  return [day.getHours(), day.getMinutes(), day.getSeconds()].map(twoDigits).join(':');
}

/** How long something takes, in minutes and seconds, from an hour on in hours too: `4:12`, `1:04:12`. */
export function spanText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = twoDigits(seconds % 60);
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${twoDigits(minutes % 60)}:${rest}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
