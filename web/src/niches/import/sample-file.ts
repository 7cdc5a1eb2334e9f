const ADDRESS = '/samples/keyword-planner-sample.csv';

/** A synthetic Keyword Planner export, byte for byte as Google writes them: UTF-16, tab separated, two lines before the header. */
export async function sampleFile(): Promise<File> {
  const response = await fetch(ADDRESS);
  return new File([await response.arrayBuffer()], 'keyword-planner-sample.csv', { type: 'text/csv' });
}
