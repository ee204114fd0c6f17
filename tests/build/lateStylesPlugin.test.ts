import { describe, expect, it } from 'vitest';
import { withLateStyles } from '../../data/build/lateStylesPlugin.ts';

describe('styles of parts that come late', () => {
  it('are adopted by the module that imports them, each by itself', () => {
    const code = "import { a } from './a.ts';\nimport './One.css';\nimport './Two.css';\nexport const b = a;\n";
    const late = withLateStyles(code);
    expect(late).not.toMatch(/import '\.\/\w+\.css'/);
    expect(late).toContain("import lateStyle1 from './One.css?inline'; adoptStyles(lateStyle1);");
    expect(late).toContain("import lateStyle2 from './Two.css?inline'; adoptStyles(lateStyle2);");
    expect(late.split('\n')).toHaveLength(code.split('\n').length);
  });

  it('stay with the page where they are not the part’s own, and modules without styles as they are', () => {
    const code = "import '../Shared.css';\nexport const b = 1;\n";
    expect(withLateStyles(code)).toBe(code);
  });
});
