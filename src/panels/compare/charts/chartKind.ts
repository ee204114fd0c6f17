/** The pictures of a comparison. */
export type ChartKind = 'intensity' | 'overlap' | 'ranking' | 'scatter' | 'concentration';
