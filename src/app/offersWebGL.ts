/** True where the browser gives a WebGL 2 context at all. It is let go again: browsers give only so many. */
export function offersWebGL(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
