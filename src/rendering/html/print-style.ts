/** On paper: everything open, no controls, and where each link goes. */
export const printStyle = `
@page { size: A4; margin: 16mm 14mm; }
@media print {
  :root { color-scheme: light; --paper: #ffffff; --wash: #ffffff; --line: #c9ced6; --ink: #000000; --soft: #444444; --link: #000000;
    --o: #0d4f8c; --on-o: #ffffff; --g: #cfe2f4; --on-g: #0b3560; --ri: #fbd9a2; --on-ri: #5a3200;
    --i: #b23c17; --on-i: #ffffff; --n: #e6e9ee; --on-n: #424b58; --b: #f4b596; --on-b: #581b05; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  #filters, nav, .skip, .sortable th button::after, .more > summary, .place > summary::before, .provider > summary::before { display: none !important; }
  details::details-content { content-visibility: visible !important; display: block !important; block-size: auto !important; }
  .failure, .place, .provider { content-visibility: visible; }
  .failure, .quotes li, .chart, tr { break-inside: avoid; }
  h2, h3, summary, caption { break-after: avoid; }
  .scroll { overflow: visible; }
  .quotes { columns: 2; column-gap: 8mm; } .quotes li { padding: 1.5mm 0; }
  .heat th[scope=row] { position: static; }
  .badge, .strip li, .heat td, .legend dt, .count, svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .path a::after { content: " (" attr(href) ")"; }
  a { text-decoration: none; }
}
`;
