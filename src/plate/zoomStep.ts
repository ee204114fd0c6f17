/** The step of the line widths in `plate.css`. */
export function zoomStep(zoom: number): string {
  return zoom >= 9 ? '10' : zoom >= 7.7 ? '8' : zoom >= 7 ? '7' : '6';
}
