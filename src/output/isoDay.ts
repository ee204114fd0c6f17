/** ISO day by the clock of this machine. */
export function isoDay(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [day.getFullYear(), two(day.getMonth() + 1), two(day.getDate())].join('-');
}
