/**
 * Programs that list the names that are mentioned most.
 *
 * @param zip the address of the zip file with the mentions
 */
export function dataExamples(zip: string): { language: string; text: string }[] {
  return [
    { language: 'Python', text: inPython(zip) },
    { language: 'R', text: inR(zip) },
  ];
}

function inPython(zip: string): string {
  return `import collections, csv, io, urllib.request, zipfile

with urllib.request.urlopen("${zip}") as answer:
    data = zipfile.ZipFile(io.BytesIO(answer.read()))
with data.open("mentions.csv") as file:
    mentions = csv.DictReader(io.TextIOWrapper(file, "utf-8", newline=""))
    counts = collections.Counter((row["kind"], row["entity"]) for row in mentions)
for (kind, entity), count in counts.most_common(10):
    print(kind, entity, count)`;
}

function inR(zip: string): string {
  return `file <- tempfile(fileext = ".zip")
download.file("${zip}", file, mode = "wb")
mentions <- read.csv(unz(file, "mentions.csv"), encoding = "UTF-8")
counts <- sort(table(paste(mentions$kind, mentions$entity)), decreasing = TRUE)
print(head(counts, 10))`;
}
