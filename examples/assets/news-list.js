// 工作动态的列表由脚本写入页面：只看 HTML 的程序读不到这些条目。
(function () {
  var items = [
    ["news-reading.html", "清漳县举办中小学校长读书交流会", "2026-11-20"],
    ["news-canteen.html", "清漳县中小学食堂开放日活动走进二十所学校", "2026-11-17"],
    ["news-sports.html", "清漳县第六届中小学生田径运动会落幕", "2026-11-12"]
  ];
  var box = document.getElementById("news-list");
  if (!box) return;
  var ul = document.createElement("ul");
  ul.className = "list";
  for (var i = 0; i < items.length; i++) {
    var li = document.createElement("li");
    var a = document.createElement("a");
    a.href = items[i][0];
    a.appendChild(document.createTextNode(items[i][1]));
    var date = document.createElement("span");
    date.className = "date";
    date.appendChild(document.createTextNode(items[i][2]));
    li.appendChild(a);
    li.appendChild(date);
    ul.appendChild(li);
  }
  box.appendChild(ul);
})();
