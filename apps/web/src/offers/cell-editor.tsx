import type { EditorProps } from './editor-props.ts'
import { ListEditor } from './list-editor.tsx'
import { ProviderEditor } from './provider-editor.tsx'
import { TextEditor } from './text-editor.tsx'
import type { OfferWords } from './use-offer-words.ts'

interface Props extends EditorProps {
  readonly words: OfferWords
}

const valueOf = ({ editing: { seen }, column }: EditorProps): readonly string[] => {
  if (column.kind === 'pillars') return seen.pillars
  const [field] = column.fields
  const value = field === undefined ? null : seen[field]
  return [value === null ? '' : String(value)]
}

/** What a cell becomes while it is edited. */
export function CellEditor({ words, ...props }: Props) {
  const { kind, key } = props.column
  if (kind === 'provider') return <ProviderEditor {...props} />
  if (kind === 'choice' || kind === 'pillars')
    return <ListEditor {...props} choices={words.choicesOf(key)} value={valueOf(props)} isMultiple={kind === 'pillars'} />
  return <TextEditor {...props} />
}
