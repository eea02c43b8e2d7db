import { strToU8, zipSync, type Zippable } from 'fflate';

/**
 * A small writer of Excel workbooks (.xlsx) for the browser. The library that writes the workbook of the data packs large
 * sheets in a worker made of a blob, which the security policy of the site forbids; this one needs no worker.
 */

/** A number, a text, an address that can be followed, or nothing. */
export type SheetCell = string | number | { readonly href: string } | null;

export interface SheetTable {
  readonly name: string;
  /** Frozen, and with a filter on every column. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths in characters. */
  readonly widths: readonly number[];
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Most characters of a cell, and most links of a sheet, by Excel's limits. */
const mostCharacters = 32_767;
const mostLinks = 65_000;

const prologue = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const timestamp = new Date(2000, 0, 1);

/** Styles: 0 plain, 1 header, 2 text that wraps, 3 link. */
const styles = `${prologue}<styleSheet xmlns="${main}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><u/><sz val="11"/><color rgb="FF1A4F7A"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFEDEAE0"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="2" applyFont="1"/></cellXfs></styleSheet>`;

/**
 * Numbers are numbers, everything else is text, whatever it begins with: no cell is a formula. The same tables give the
 * same bytes.
 */
export function writeSpreadsheet(tables: readonly SheetTable[]): Uint8Array {
  const sheets = tables.map((table) => sheetOf(table));
  const files: Record<string, string> = {
    '[Content_Types].xml': `${prologue}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${tables.map((_, index) => `<Override PartName="/xl/worksheets/sheet${String(index + 1)}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${prologue}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tables.map(({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, index): Relation => {
        const number = String(index + 1);
        return [`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`];
      }),
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
  };
  sheets.forEach(({ xml, links }, index) => {
    const name = `sheet${String(index + 1)}.xml`;
    files[`xl/worksheets/${name}`] = xml;
    if (links.length > 0) {
      files[`xl/worksheets/_rels/${name}.rels`] = relations(
        links.map((href, link): Relation => [`rId${String(link + 1)}`, 'hyperlink', href]),
      );
    }
  });
  const packed: Zippable = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, [strToU8(text), { mtime: timestamp }]]),
  );
  return zipSync(packed);
}

function sheetOf({ header, rows, widths }: SheetTable): { xml: string; links: string[] } {
  const links: { readonly cell: string; readonly href: string }[] = [];
  const last = columnName(header.length - 1);
  const written = rows.map((cells, index) => {
    const row = String(index + 2);
    const each = cells.map((cell, column) => {
      const name = `${columnName(column)}${row}`;
      if (typeof cell === 'object' && cell !== null && links.length < mostLinks)
        links.push({ cell: name, href: cell.href });
      return cellXml(cell, name);
    });
    return `<row r="${row}">${each.join('')}</row>`;
  });
  const head = header.map((text, column) => textCell(text, `${columnName(column)}1`, 1)).join('');
  const xml = [
    `${prologue}<worksheet xmlns="${main}" xmlns:r="${office}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, index) => `<col min="${String(index + 1)}" max="${String(index + 1)}" width="${String(width)}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData><row r="1">${head}</row>${written.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}${String(rows.length + 1)}"/>`,
    links.length === 0
      ? ''
      : `<hyperlinks>${links.map(({ cell }, index) => `<hyperlink ref="${cell}" r:id="rId${String(index + 1)}"/>`).join('')}</hyperlinks>`,
    '</worksheet>',
  ].join('');
  return { xml, links: links.map(({ href }) => href) };
}

function cellXml(cell: SheetCell, name: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${String(cell)}</v></c>`;
  return typeof cell === 'string' ? textCell(cell, name, 2) : textCell(cell.href, name, 3);
}

function textCell(text: string, name: string, style: number): string {
  const fit = text.slice(0, mostCharacters);
  return `<c r="${name}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(fit)}</t></is></c>`;
}

type Relation = readonly [id: string, kind: string, target: string];

function relations(all: readonly Relation[]): string {
  const each = all.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${escapeXml(target)}"${kind === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  );
  return `${prologue}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

/** @example columnName(27) // 'AB' */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}

/** Also without the characters that XML forbids. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '') // eslint-disable-line no-control-regex
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
