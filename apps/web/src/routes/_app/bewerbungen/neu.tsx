import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../../../app/words.ts'
import { EntryPage } from '../../../apply/entry-page.tsx'

const words = prepareWords('apply', 'applications', 'gates', 'baseline')

export const Route = createFileRoute('/_app/bewerbungen/neu')({
  loader: ({ context: { client } }) => Promise.all([words(), client.queryClient.query(client.api.applyForm.terms.queryOptions({}))]),
  component: EntryPage,
})
