/** A typeface by the names that an office program looks for: for Latin letters and for Chinese. */
export interface Face {
  readonly latin: string;
  readonly ea: string;
}

/**
 * Names, titles and large figures. No file can name a second choice, so each is one that every Windows and every WPS has:
 * 宋体 for Chinese. Cambria comes with Office on both systems and has lining figures.
 */
export const HEAD_FACE: Face = { latin: 'Cambria', ea: 'SimSun' };

/** All other words: 微软雅黑, on every Windows since 2007 and with Office on a Mac. */
export const BODY_FACE: Face = { latin: 'Arial', ea: 'Microsoft YaHei' };
