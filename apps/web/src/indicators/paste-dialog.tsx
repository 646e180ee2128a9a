import { Button, Modal, ScrollArea } from '@mantine/core'
import { useWords } from '../app/words.ts'
import css from './paste-dialog.module.css'
import type { PastedBlock } from './paste-block.ts'
import { useFigures } from './use-figures.ts'

interface Props {
  readonly block: PastedBlock
  readonly isPending: boolean
  readonly onTake: () => void
  readonly onClose: () => void
}

/** What a pasted block would enter, before anything is written. */
export function PasteDialog({ block, isPending, onTake, onClose }: Props) {
  const words = useWords('indicators')
  const { inWords, figure } = useFigures()
  const readable = block.cells.filter((it) => it.fields !== null)
  const unreadable = block.cells.length - readable.length
  const replaced = readable.filter((it) => it.row.values.has(it.year)).length
  return (
    <Modal opened onClose={onClose} title={words.paste.title} size={680} centered closeButtonProps={{ 'aria-label': words.paste.cancel }}>
      <div className={css.body}>
        <p>
          {[
            words.paste.lead({ count: readable.length }),
            replaced > 0 && words.paste.replaces({ count: replaced }),
            unreadable > 0 && words.paste.unreadable({ count: unreadable }),
            block.outside > 0 && words.paste.outside({ count: block.outside }),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
        <ScrollArea.Autosize mah="50vh" viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': words.paste.title }}>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{words.field.indicatorValue.indicator}</th>
                <th scope="col">{words.field.indicatorValue.year}</th>
                <th scope="col" className="num">
                  {words.paste.before}
                </th>
                <th scope="col" className="num">
                  {words.paste.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {block.cells.map(({ row, year, text, fields }) => (
                <tr key={`${row.key} ${year}`}>
                  <th scope="row">{row.name}</th>
                  <td>{year}</td>
                  <td className="num quiet">{inWords(row.values.get(year), row) ?? '–'}</td>
                  <td className="num">
                    {fields === null && (
                      <span className="bad">
                        <bdi>{text.slice(0, 40)}</bdi> – {words.paste.unread}
                      </span>
                    )}
                    {fields?.state === 'notAvailable' && words.state.notAvailable}
                    {typeof fields?.value === 'number' && figure(fields.value, row)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea.Autosize>
        <div className={css.foot}>
          <Button disabled={readable.length === 0} loading={isPending} onClick={onTake}>
            {words.paste.take({ count: readable.length })}
          </Button>
          <Button variant="default" onClick={onClose}>
            {words.paste.cancel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
