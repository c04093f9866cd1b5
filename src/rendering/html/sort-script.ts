/** Makes the headings of a table buttons that sort it: up, then down. */
export const sortScript = String.raw`
(() => {
  const compare = new Intl.Collator("en-GB", { numeric: true }).compare;
  for (const table of document.querySelectorAll(".sortable")) {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const isDown = head.getAttribute("aria-sort") === "ascending";
        for (const other of heads) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
        const rows = [...body.rows].map((row) => ({ row, key: row.cells[at].textContent }));
        rows.sort((a, b) => (isDown ? -1 : 1) * compare(a.key, b.key));
        body.append(...rows.map(({ row }) => row));
      });
    });
  }
})();
`;
