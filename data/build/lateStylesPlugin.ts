import type { Plugin } from 'vite';

/** Parts of the page whose code comes when their view is first opened. */
const LATE_PARTS = /\/src\/(panels\/(compare|find|offline|share|takeaway)|talk|app\/embed)\/.*\.tsx?$/;
const STYLE_IMPORT = /^import '(\.\/[^']+\.css)';$/gm;
const ADOPTER = '/src/ui/adoptStyles.ts';

/**
 * Lets the styles of parts that come late travel with their code: in the page's one style sheet every reader would wait for
 * them before the first picture. Apart from that sheet's order, which they follow, nothing changes.
 */
export function lateStylesPlugin(): Plugin {
  return {
    name: 'yuecai-late-styles',
    enforce: 'pre',
    transform(code, id) {
      if (!LATE_PARTS.test(id)) return null;
      const late = withLateStyles(code);
      return late === code ? null : { code: late, map: null };
    },
  };
}

/** Imports of style sheets, from beside the module, as sheets that it adopts when it runs. */
export function withLateStyles(code: string): string {
  let count = 0;
  const late = code.replace(STYLE_IMPORT, (_, file: string) => {
    count += 1;
    return `import lateStyle${count} from '${file}?inline'; adoptStyles(lateStyle${count});`;
  });
  return count === 0 ? code : `import { adoptStyles } from '${ADOPTER}'; ${late}`;
}
