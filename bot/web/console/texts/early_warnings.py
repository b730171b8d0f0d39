"""Texts of the page of early warnings that its template cannot know."""

# In the words of a reason, where nobody in particular is meant.
ANY_BRAND = "องค์กรที่ถูกอ้าง"
ANY_OWNER = "เว็บอื่น"
