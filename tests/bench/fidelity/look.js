// Every visible character of the page with what the browser computed for it. Returns JSON:
// [{t: characters without white space, p: {property: value}}, ...] in the order of the document.
(() => {
  const BLOCKS = new Set(["block", "list-item", "table-cell", "table-caption", "flow-root", "flex", "grid", "inline-block"]);
  const SIDES = ["Top", "Right", "Bottom", "Left"];
  const styles = new Map();
  const style = (e) => {
    let found = styles.get(e);
    if (!found) styles.set(e, (found = getComputedStyle(e)));
    return found;
  };
  const px = (text) => Math.round(parseFloat(text) * 10) / 10 || 0;
  const solid = (colour) => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return parts.length < 4 || parts[3] > 0.05 ? parts : null;
  };
  const hex = (parts) => "#" + parts.slice(0, 3).map((p) => Math.round(p).toString(16).padStart(2, "0")).join("");
  const over = (top, below) => {
    const alpha = top.length > 3 ? top[3] : 1;
    return top.slice(0, 3).map((p, i) => p * alpha + below[i] * (1 - alpha));
  };
  const blockOf = (e) => {
    while (e !== document.body && e.parentElement && !BLOCKS.has(style(e).display)) e = e.parentElement;
    return e;
  };
  const border = (s, side) => {
    const width = px(s["border" + side + "Width"]);
    const kind = s["border" + side + "Style"];
    return width && kind !== "none" && kind !== "hidden" && solid(s["border" + side + "Color"])
      ? `${width} ${kind} ${hex(over(solid(s["border" + side + "Color"]), [255, 255, 255]))}` : "";
  };
  const borders = (e) => SIDES.map((side) => border(style(e), side)).join(",");
  // What is drawn at the sides of a cell: lines around the table are seen there as well.
  const atEdge = (td, side) => {
    const row = td.parentElement, table = td.closest("table");
    if (!table || !row.cells) return false;
    return { Top: row.rowIndex === 0, Left: td.cellIndex === 0, Right: td === row.cells[row.cells.length - 1],
      Bottom: row.rowIndex + td.rowSpan >= table.rows.length }[side];
  };
  // So is their padding, where the table's ground or its lines show that there is some.
  const aroundEdge = (td, side) => {
    if (!atEdge(td, side)) return 0;
    const table = style(td.closest("table"));
    const isSeen = solid(table.backgroundColor) || SIDES.some((one) => border(table, one));
    return isSeen && table.borderCollapse !== "collapse" ? px(table["padding" + side]) : 0;
  };
  // Lines between groups of rows are those of a group.
  const ofGroup = (row, side) => !row[side === "Top" ? "previousElementSibling" : "nextElementSibling"] &&
    ["thead", "tbody", "tfoot"].includes(row.parentElement.localName) ? border(style(row.parentElement), side) : "";
  const ofRow = (td, side) => ["Top", "Bottom"].includes(side) && td.rowSpan === 1 && td.style["border" + side] !== "none" &&
    style(td).borderCollapse === "collapse" ? border(style(td.parentElement), side) || ofGroup(td.parentElement, side) : "";
  const cellBorders = (td) => SIDES.map((side) =>
    border(style(td), side) || ofRow(td, side) || (atEdge(td, side) ? border(style(td.closest("table")), side) : "")).join(",");
  const bodyLeft = document.body.getBoundingClientRect().left;
  // In pixels, and as a share of the page: what is emitted has no body, and so not the margins that one said.
  const bodyWidth = document.body.getBoundingClientRect().width;
  const widths = (width) => [Math.round(width), bodyWidth > 770 ? Math.round((width / bodyWidth) * 784) : -1];

  // On a ground of its own that reaches around its text, it is a box.
  const onGround = (e) => {
    const own = solid(style(e).backgroundColor);
    let below = [255, 255, 255];
    for (let at = e.parentElement; at; at = at.parentElement)
      if (solid(style(at).backgroundColor)) { below = solid(style(at).backgroundColor); break; }
    return own && hex(own) !== hex(below) && ["Top", "Bottom"].some((side) => px(style(e)["padding" + side]) >= 2.5);
  };
  // A line at one side is a quote for us, a <blockquote> that says it has none an indent.
  const barred = (e) => {
    const drawn = SIDES.filter((side) => border(style(e), side));
    return ["p", "div"].includes(e.localName) && drawn.length === 1 && ["Left", "Right"].includes(drawn[0]) && !onGround(e);
  };
  // A table of one cell is a box, as a block with lines around it or of a fixed width is: neither counts as a table.
  // (What is only displayed as a cell is none of the table that happens to be around it: others beside it count.)
  const isSingle = (table) => {  // rows that nothing is in take no room
    const rows = table && table.rows ? [...table.rows].filter((row) => row.cells.length) : [];
    return rows.length === 1 && rows[0].cells.length === 1;
  };
  const alone = (td) => {
    if (!["td", "th"].includes(td.localName))
      return ![...td.parentElement.children].some((other) => other !== td && style(other).display === "table-cell");
    const table = td.closest("table");
    return isSingle(table);
  };

  // Blocks that stand beside each other are columns, whichever way they came to stand there.
  const beside = (e) => ["inline-block", "inline-table"].includes(style(e).display) || style(e).float !== "none";
  const columns = new Map();
  // So are a heading and what floats beside it; where the heading's text begins then, no block's place tells (null).
  const overlap = (a, b) => {
    const r = a.getBoundingClientRect(), q = b.getBoundingClientRect();
    return r.top < q.bottom && q.top < r.bottom;
  };
  const isHeading = (e) => Boolean(e) && /^h[1-6]$/.test(e.localName);
  const floatBefore = (e) => {
    if (!e) return false;
    const before = isHeading(e) && e.previousElementSibling;
    return before && ["div", "section", "a", "span"].includes(before.localName) && style(before).float !== "none" && overlap(before, e);
  };
  // Those in a row of boxes stand beside each other whatever they are.
  const inRow = (e) => {
    const around = e.parentElement && style(e.parentElement);
    if (!around || !/flex$/.test(around.display) || around.flexDirection !== "row") return false;
    const box = e.getBoundingClientRect();
    return [...e.parentElement.children].some((other) => {
      const r = other.getBoundingClientRect();
      return other !== e && r.width > 1 && r.top < box.bottom && box.top < r.bottom;
    });
  };
  // As is what keeps all of its lines beside a float, with that float.
  const keepsClear = (e) => {
    const before = e && (e.localName === "table" || style(e).overflow === "hidden") && e.previousElementSibling;
    return before && ["div", "table", "section"].includes(before.localName) && style(before).float !== "none" &&
      style(e).float === "none" && overlap(before, e);
  };
  // What floats to the right out of a line, and the line, stand beside each other: no element tells where its words are.
  const isParted = (block) => block && [...block.children].some((one) =>
    ["a", "span", "b", "strong", "small", "font"].includes(one.localName) && style(one).float === "right") &&
    [...block.childNodes].some((one) => one.textContent.trim() && (one.nodeType === Node.TEXT_NODE || style(one).float === "none"));
  // Links drawn as boxes, and nothing else beside them, are buttons in a row.
  const isButton = (e) => e.localName === "a" && (style(e).display === "inline-block" ? px(style(e).paddingLeft) > 0 &&
    Boolean(solid(style(e).backgroundColor) || border(style(e), "Left")) :
    style(e).display === "inline" && px(style(e).paddingLeft) >= 6 && Boolean(solid(style(e).backgroundColor)));
  const isInRowOfButtons = (e) => isButton(e) && e.parentElement.children.length > 1 &&
    [...e.parentElement.childNodes].every((one) => one.nodeType === Node.ELEMENT_NODE ? isButton(one) : !one.textContent.trim());
  const isColumn = (e) => {
    if (floatBefore(e) || inRow(e) || isInRowOfButtons(e)) return true;
    if (keepsClear(e) || (["div", "table", "section"].includes(e.localName) && keepsClear(e.nextElementSibling))) return true;
    if (["div", "section", "a", "span"].includes(e.localName) && floatBefore(e.nextElementSibling)) return true;
    if (!["div", "table", "section"].includes(e.localName) || !beside(e)) return false;
    if (!columns.has(e)) {
      const box = e.getBoundingClientRect();
      columns.set(e, [...e.parentElement.children].some((other) => {
        const r = other.getBoundingClientRect();
        return other !== e && beside(other) && r.width > 1 && r.top < box.bottom && box.top < r.bottom && Math.abs(r.left - box.left) > 3;
      }));
    }
    return columns.get(e);
  };

  // Word types the markers of its lists and has them ignored. Bullets and plain numbers become real lists here; what
  // no list of HTML can count (2.1, "Article 3", the number of a heading) is text as a browser shows it, and has to stay.
  const typed = new Map();
  const isCounted = (block) => {
    if (!typed.has(block)) {
      const marker = [...block.querySelectorAll("[style*='mso-list']")].find((e) => /mso-list\s*:\s*ignore/i.test(e.getAttribute("style")));
      const words = marker ? marker.textContent.replace(/[\s\u00a0]+/g, " ").trim() : "";
      const counts = words.length > 1 ? /^\(?(\d{1,4}|\p{L}{1,4})[.)-]{1,2}$/u.test(words) : !/[\d\p{Lo}]/u.test(words);
      typed.set(block, !marker || (block.localName === "p" && counts));
    }
    return typed.get(block);
  };
  // What number an item has: in a list that counts, or as Word typed it (null: a letter that may be a Roman number).
  const ordinal = (li) => {
    const list = li.parentElement;
    const named = style(li).listStyleType;
    if (/^(none|disc|circle|square)$/.test(named) || (/^"/.test(named) && !/^"\(?[\p{L}\d]{1,11}[.)-]/u.test(named))) return 0;
    if (!/^(decimal|lower-|upper-|")/.test(named)) return null;
    let number = list.localName === "ol" ? list.start : 1;
    for (const other of list.children) {
      if (other.localName !== "li") continue;
      if (other.hasAttribute("value")) number = other.value;
      if (other === li) return number;
      number += 1;
    }
    return 0;
  };
  const typedNumber = (p) => {
    const marker = [...p.querySelectorAll("[style*='mso-list']")].find((e) => /mso-list\s*:\s*ignore/i.test(e.getAttribute("style")));
    const found = marker && /^\(?(\d{1,4}|\p{L}{1,4})[.)-]/u.exec(marker.textContent.replace(/[\s\u00a0]+/g, " ").trim());
    if (!found) return 0;
    return /\d/.test(found[1]) ? Number(found[1]) : /^[a-h]$/i.test(found[1]) ? found[1].toLowerCase().charCodeAt(0) - 96 : null;
  };
  const isMarker = (e) => /mso-list\s*:\s*ignore/i.test(e.getAttribute("style") || "") && isCounted(blockOf(e));

  const isPicture = (node) => node.localName === "img";

  const seen = (e) => {
    for (let at = e; at && at !== document.documentElement; at = at.parentElement) {
      const s = style(at);
      if (s.display === "none") return false;
      if (s.overflow === "hidden" && (px(s.height) === 0 || px(s.width) === 0) && s.display !== "inline") return false;
      if (s.opacity === "0" || isMarker(at)) return false;
    }
    const s = style(e);
    return s.visibility !== "hidden" && parseFloat(s.fontSize) >= 2;
  };

  // A block that stands in a line behind a picture begins where that ends: only there it would have a place of its own.
  const followsInLine = (block) => style(block).display === "inline-block" && isPicture(block.previousSibling || block);

  // Where lines begin, and the first one: some programs let it stand out, which not all mail programs do.
  const edges = (block, b) => {
    const x = block.getBoundingClientRect().left + px(b.paddingLeft) + px(b.borderLeftWidth);
    return [x, x + (b.direction === "rtl" ? 0 : Math.min(0, px(b.textIndent)))];
  };

  // A link to a place in the page that is not there leads nowhere: it is only words. So is one that no mail may hold.
  const leads = (address) => {
    if (/^(file|javascript|vbscript):/i.test(address)) return false;
    if (!address.startsWith("#")) return true;
    const name = decodeURIComponent(address.slice(1));
    return Boolean(document.getElementById(name)) || [...document.querySelectorAll("a[name]")].some((a) => a.name === name);
  };
  // What stands above or below its line does so by its own line height, or in spite of it: the lines around it tell.
  const isMoved = (a) => a.display === "inline" && (/^-?[\d.]+(px|%)$/.test(a.verticalAlign) ||
    (a.position === "relative" && px(a.top) !== 0));

  // A style sheet may say of a class that its paragraphs are items, of which level; browsers do not tell.
  const listed = new Map();
  for (const sheet of document.querySelectorAll("style"))
    for (const rule of sheet.textContent.matchAll(/p\.(\w+)[^{}]*\{[^{}]*mso-list\s*:[^;{}]*level([1-9])/g)) listed.set(rule[1], rule[2]);
  const levelOf = (p) => {
    const own = /mso-list\s*:([^;]*)/i.exec(p.getAttribute("style") || "");
    return own ? /level([1-9])/i.exec(own[1]) : [...p.classList].filter((name) => listed.has(name)).map((name) => [name, listed.get(name)])[0];
  };

  const known = new Map();
  // Of Word's typed list markers the level is told, the rest (null) is not compared: ours are real lists.
  const properties = (e) => {
    let found = known.get(e);
    if (found) return found;
    const s = style(e), block = blockOf(e), b = style(block);
    let underline = false, strike = false, link = "", quotes = 0, cells = 0, items = 0, kind = "";
    let standing = 0;  // lists around that have no item of their own: levels, or only text that stands in
    let number = 0, veils = [], decorated = true, moved = false, cell = null, fake = 0, raised = "", frame = "", item = null, marked = false, drawn = false;
    for (let at = e; at && at !== document.documentElement; at = at.parentElement) {
      const a = style(at), tag = at.localName;
      if (decorated) {
        underline = underline || a.textDecorationLine.includes("underline");
        strike = strike || a.textDecorationLine.includes("line-through");
        if (["inline-block", "inline-table"].includes(a.display) || a.float !== "none") decorated = false;
      }
      if (!link && tag === "a" && at.hasAttribute("href") && leads(at.getAttribute("href").trim())) link = at.getAttribute("href").trim();
      if (tag === "blockquote" ? at.style.borderLeftStyle !== "none" : barred(at)) quotes += 1;
      if ((a.display === "table-cell" && !alone(at)) || isColumn(at)) { cells += 1; cell = cell || at; }
      const box = a.display === "table" ? isSingle(at)
        : a.display === "table-cell" ? alone(at) : a.display !== "inline";
      if (!frame && box && !isColumn(at)) {
        const sides = SIDES.filter((side) => border(a, side));
        const unseen = sides.every((side) => hex(solid(a["border" + side + "Color"])) === hex(solid(a.backgroundColor) || [-1, 0, 0]));
        if (sides.includes("Left") && sides.includes("Right") && !unseen) frame = borders(at);
      }
      if (a.display === "list-item") {
        if (!kind && tag === "li") number = ordinal(at);
        kind = kind || a.listStyleType;
      } else if (tag === "li" && !kind && a.display === "block" && a.listStyleType !== "none") {
        drawn = true;  // Word in the browser: a list for whoever wrote it, without a marker to compare
      }
      // Some style sheets write the marker before the item: that it is one is compared, which one is not.
      const written = (li) => !/^(none|normal|"\s*")$/.test(getComputedStyle(li, "::before").content);
      if (tag === "li") {
        marked = a.listStyleType === "none" && written(at);
        drawn = drawn || marked;
        item = a.listStyleType !== "none" || marked;
      }
      // Without a marker, or without any item, a list is only text that stands in.
      if (/^(ul|ol|menu|dir)$/.test(tag)) {
        const counts = (item === null ? items > 0 : item) && (marked || a.listStyleType !== "none");
        if (counts && item === null && ![...at.children].some((other) => other.localName === "li")) standing += 1;
        items += counts ? 1 : 0;
        marked = false;
        item = null;
      }
      const level = tag === "p" && levelOf(at);
      if (level && isCounted(at)) [fake, number] = [Number(level[1]), typedNumber(at)];
      moved = moved || isMoved(a);
      if (!raised && a.display === "inline" && /^(super|sub)$/.test(a.verticalAlign)) raised = a.verticalAlign;
      if (solid(a.backgroundColor)) veils.push(solid(a.backgroundColor));
    }
    let ground = [255, 255, 255];
    for (const veil of veils.reverse()) ground = over(veil, ground);
    const align = { start: b.direction === "rtl" ? "right" : "left", end: b.direction === "rtl" ? "left" : "right",
      "-webkit-center": "center", "-webkit-left": "left", "-webkit-right": "right" }[b.textAlign] || b.textAlign;
    const size = px(s.fontSize), parted = isParted(block) || isParted(block.parentElement);
    found = {
      bold: Number(s.fontWeight) >= 600, italic: s.fontStyle !== "normal", underline, strike,
      colour: hex(over(solid(s.color) || [0, 0, 0, 1], ground)), ground: hex(ground), size,
      family: (s.fontFamily.split(",")[0] || "").replace(/["']/g, "").trim().toLowerCase(),
      link, items: items ? [items, items - standing] : [fake, fake], kind: fake || drawn ? null : items ? kind : "", number: drawn ? null : number, quotes, cells: parted ? null : cells, align, direction: b.direction, raised,
      pre: s.whiteSpace === "pre" || (s.whiteSpace === "pre-wrap" && Boolean(e.closest("pre"))), small_caps: s.fontVariantCaps !== "normal",
      spaced: px(s.letterSpacing), transform: s.textTransform,
      line: moved ? null : s.lineHeight === "normal" ? "normal" : Math.round((parseFloat(s.lineHeight) / parseFloat(s.fontSize)) * 50) / 50,
      left: floatBefore(cell) || followsInLine(block) ? null : ((x, first) => [x, x - bodyLeft, first, first - bodyLeft].map(Math.round))(...edges(block, b)),
      padding: parted ? null : cell ? SIDES.map((side) => px(style(cell)["padding" + side]) + aroundEdge(cell, side)).join(" ") : "",
      borders: !cell ? "" : cell.localName === "td" || cell.localName === "th" ? cellBorders(cell) : borders(cell),
      spans: cell ? `${cell.colSpan || 1}x${cell.rowSpan || 1}` : "",
      width: parted || floatBefore(cell) ? null : cell ? widths(cell.getBoundingClientRect().width + aroundEdge(cell, "Left") + aroundEdge(cell, "Right")) : "",
      box: frame,
    };
    known.set(e, found);
    return found;
  };

  const out = [];
  let lastBlock = null, lastBottom = null, pictures = [];
  // A gap ends at what is seen above, which may be a picture: here it is an empty box, in what was made of it words,
  // or room that was kept; so it is measured from the words above as well.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node.nodeType === Node.TEXT_NODE || isPicture(node) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isPicture(node)) {
      const box = node.getBoundingClientRect();
      if (box.width < 2 || box.height < 2 || !seen(node)) continue;
      pictures.push(box.bottom);
      continue;
    }
    const text = node.data.replace(/[\s\u00a0\u200b-\u200f\u00ad\ufeff\u034f\u2007\u202a-\u202e\u2060-\u2069]+/g, "");
    const e = node.parentElement;
    if (!text || ["script", "style", "title", "noscript", "textarea"].includes(e.localName) || !seen(e)) continue;
    // A blank line at either end has no letter in it: whatever keeps it open, it is space.
    range.setStart(node, node.data.search(/[^\s\u00a0]/));
    range.setEnd(node, node.data.trimEnd().length);
    const boxes = [...range.getClientRects()].filter((r) => r.width > 0 && r.height > 0);
    if (!boxes.length) continue;
    const p = { ...properties(e) };
    const block = blockOf(e);
    const top = Math.min(...boxes.map((r) => r.top)), bottom = Math.max(...boxes.map((r) => r.bottom));
    if (block !== lastBlock) {
      const above = pictures.filter((end) => end <= top + 3);
      p.gap = lastBottom === null ? [0, 0] : [lastBottom, Math.max(lastBottom, ...above)].map((end) => Math.round(top - end));
      lastBlock = block;
      lastBottom = bottom;
    } else {
      p.gap = out.length ? out[out.length - 1].p.gap : [0, 0];
      lastBottom = Math.max(lastBottom, bottom);
    }
    pictures = [];
    const capital = p.transform === "uppercase" ? text.toUpperCase() : p.transform === "lowercase" ? text.toLowerCase() : text;
    out.push({ t: capital, p });
  }
  return JSON.stringify(out);
})();
