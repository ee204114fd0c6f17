/** The folder of the built atlas that is tested: `dist`, or another that the environment names. */
export const BUILT = process.env['YUECAI_DIST'] || 'dist';
