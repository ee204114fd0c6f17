import type { Reporter } from 'knip';

/** Writes knip's findings and how many files it read as one line of JSON: its own reporters do not say the latter. */
const knipReporter: Reporter = ({ issues, counters }) => {
  const faults = Object.entries(issues).flatMap(([kind, byFile]) =>
    Object.entries(byFile).flatMap(([file, bySymbol]) =>
      Object.keys(bySymbol).map((symbol) => `${kind}: ${symbol} (${file})`),
    ),
  );
  console.log(JSON.stringify({ processed: counters.processed, faults }));
};

export default knipReporter;
