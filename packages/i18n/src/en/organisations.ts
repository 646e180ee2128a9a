export const organisations = {
  heading: 'Organisations',
}
