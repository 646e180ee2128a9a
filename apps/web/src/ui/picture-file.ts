/** What decides how a drawn element looks; the sheet of styles does not travel with the file. */
const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'color',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const

const scale = 2

function copyStyles(from: Element, to: Element): void {
  const computed = getComputedStyle(from)
  const written = styles.map((name) => `${name}:${computed.getPropertyValue(name)}`).join(';')
  to.setAttribute('style', written)
  to.removeAttribute('class')
  for (const [index, child] of [...from.children].entries()) {
    const copy = to.children[index]
    if (copy) copyStyles(child, copy)
  }
}

interface Drawing {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** A drawing on screen as a file of its own: colours and letters written into it, on the colour of the page. */
function drawingOf(svg: SVGSVGElement): Drawing {
  const copy = svg.cloneNode(true) as SVGSVGElement
  copyStyles(svg, copy)
  const { width, height } = svg.viewBox.baseVal.width > 0 ? svg.viewBox.baseVal : svg.getBoundingClientRect()
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  const box = svg.viewBox.baseVal
  for (const [name, value] of Object.entries({ x: box.x, y: box.y, width, height })) ground.setAttribute(name, String(value))
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor)
  copy.prepend(ground)
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}

function save(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

/** Offers a drawing on screen as an SVG file; `name` is without its ending. */
export function saveSvg(svg: SVGSVGElement, name: string): void {
  save(`${name}.svg`, new Blob([drawingOf(svg).text], { type: 'image/svg+xml' }))
}

/** Offers a drawing on screen as a PNG file of twice its size; `name` is without its ending. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { text, width, height } = drawingOf(svg)
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (blob) save(`${name}.png`, blob)
  } finally {
    URL.revokeObjectURL(url)
  }
}
