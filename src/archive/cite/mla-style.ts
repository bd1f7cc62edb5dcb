/**
 * The works-cited entries and in-text citations of the MLA Handbook, 9th edition: the core elements in their order
 * (§5.2), each left out if it is not known. Unlike most styles for MLA it marks an uncertain date, with brackets and a
 * question mark (§5.80).
 *
 * @see CSL 1.0.2 specification: https://docs.citationstyles.org/en/v1.0.2/specification.html
 */
export const MLA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" page-range-format="minimal-two" demote-non-dropping-particle="never" default-locale="en-US">
  <info>
    <title>MLA Handbook, 9th edition</title>
    <id>mla-9</id>
    <category citation-format="author"/>
    <updated>2026-11-01T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en">
    <terms>
      <term name="month-05" form="short">May</term>
      <term name="month-06" form="short">June</term>
      <term name="month-07" form="short">July</term>
      <term name="paragraph" form="short"><single>par.</single><multiple>pars.</multiple></term>
    </terms>
  </locale>
  <locale xml:lang="es">
    <terms>
      <term name="month-05" form="short">mayo</term>
    </terms>
  </locale>
  <macro name="author">
    <names variable="author">
      <name and="text" delimiter-precedes-last="always" delimiter-precedes-et-al="always" initialize="false" initialize-with=". " name-as-sort-order="first" et-al-min="3" et-al-use-first="1"/>
      <label form="long" prefix=", "/>
      <substitute>
        <names variable="editor"/>
      </substitute>
    </names>
  </macro>
  <macro name="title">
    <choose>
      <if type="book thesis report" match="any">
        <text variable="title" font-style="italic" text-case="title"/>
      </if>
      <else-if variable="container-title" match="any">
        <text variable="title" quotes="true" text-case="title"/>
      </else-if>
      <else-if type="document hearing" match="any">
        <text variable="title" font-style="italic" text-case="title"/>
      </else-if>
      <else>
        <text variable="title" quotes="true" text-case="title"/>
      </else>
    </choose>
  </macro>
  <macro name="contributors">
    <group delimiter=", ">
      <names variable="editor translator" delimiter=", ">
        <label form="verb" suffix=" "/>
        <name and="text"/>
      </names>
    </group>
  </macro>
  <macro name="numbers">
    <group delimiter=", ">
      <choose>
        <if is-numeric="edition">
          <group delimiter=" ">
            <number variable="edition" form="ordinal"/>
            <text term="edition" form="short"/>
          </group>
        </if>
        <else>
          <text variable="edition"/>
        </else>
      </choose>
      <text variable="genre"/>
      <text variable="number"/>
      <group delimiter=" ">
        <text term="volume" form="short"/>
        <text variable="volume"/>
      </group>
      <group delimiter=" ">
        <text term="issue" form="short"/>
        <text variable="issue"/>
      </group>
    </group>
  </macro>
  <macro name="date">
    <choose>
      <if is-uncertain-date="issued">
        <text macro="date-as-given" prefix="[" suffix="?]"/>
      </if>
      <else>
        <text macro="date-as-given"/>
      </else>
    </choose>
  </macro>
  <macro name="date-as-given">
    <choose>
      <if type="book chapter" match="any">
        <date variable="issued">
          <date-part name="year"/>
        </date>
      </if>
      <else-if type="article-journal">
        <date variable="issued" delimiter=" ">
          <date-part name="month" form="short"/>
          <date-part name="year"/>
        </date>
      </else-if>
      <else>
        <date variable="issued" delimiter=" ">
          <date-part name="day"/>
          <date-part name="month" form="short"/>
          <date-part name="year"/>
        </date>
      </else>
    </choose>
  </macro>
  <macro name="location">
    <group delimiter=", ">
      <group delimiter=" ">
        <label variable="page" form="short"/>
        <text variable="page"/>
      </group>
      <choose>
        <if variable="DOI">
          <text variable="DOI" prefix="https://doi.org/"/>
        </if>
        <else>
          <text variable="URL"/>
        </else>
      </choose>
    </group>
  </macro>
  <citation et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <choose>
          <if variable="author editor" match="any">
            <names variable="author">
              <name form="short" and="text"/>
              <substitute>
                <names variable="editor"/>
              </substitute>
            </names>
          </if>
          <else>
            <text macro="title"/>
          </else>
        </choose>
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </group>
    </layout>
  </citation>
  <bibliography hanging-indent="true">
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="title"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic" text-case="title"/>
          <text macro="contributors"/>
          <text macro="numbers"/>
          <text variable="event-title"/>
          <text variable="event-place"/>
          <text variable="publisher"/>
          <text macro="date"/>
          <text macro="location"/>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`;
