/**
 * The colours. Blue is well and orange is not, which the colour-blind can tell apart; the darker, the
 * further from the middle. No colour stands without its letter or word.
 */
export const paletteStyle = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f6f8; --line: #dde1e7; --ink: #1b2430; --soft: #56606e; --link: #1a5a9c;
  --focus: #1a5a9c; --hit: #fff4c2;
  --o: #0d4f8c; --on-o: #ffffff; --g: #cfe2f4; --on-g: #0b3560;
  --ri: #fbd9a2; --on-ri: #5a3200; --i: #b23c17; --on-i: #ffffff;
  --n: #e6e9ee; --on-n: #424b58; --b: #f4b596; --on-b: #581b05;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171d; --wash: #1b2129; --line: #333c48; --ink: #e4e8ee; --soft: #a3adba; --link: #8cbff0;
    --focus: #8cbff0; --hit: #3d3512;
    --o: #7db9f2; --on-o: #05213c; --g: #1f4265; --on-g: #d8eafc;
    --ri: #5e400f; --on-ri: #ffe0ae; --i: #ee7447; --on-i: #2a0a00;
    --n: #2b333e; --on-n: #c6ced9; --b: #7b3115; --on-b: #ffdccd;
  }
}
`;
