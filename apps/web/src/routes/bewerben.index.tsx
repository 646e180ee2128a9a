import { createFileRoute } from '@tanstack/react-router'
import { prepareWords } from '../app/words.ts'
import { StartPage } from '../apply/start-page.tsx'

const words = prepareWords('apply', 'applications', 'gates')

export const Route = createFileRoute('/bewerben/')({
  loader: ({ context: { client } }) => Promise.all([words(), client.queryClient.query(client.api.applyForm.terms.queryOptions({}))]),
  component: StartPage,
})
